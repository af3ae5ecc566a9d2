/** What the palette offers: whatever a key does, and what has none. */
import type { Sample } from "../../load/remote";
import { foldQuery } from "../../present/findable";
import { isCharacterKey, type Command, listKeyLines } from "../keys";
import { issue } from "../useCommands";

/** One line of the palette. */
export interface PaletteCommand {
  readonly name: string;
  /** As printed: "Shift J". */
  readonly keys: readonly string[];
  readonly run: () => void;
}

/** What the page can do just now, apart from what is in the table of keys. */
export interface Offers {
  readonly characterKeys: boolean;
  readonly hasList: boolean;
  readonly hasChecks: boolean;
  readonly listed: boolean;
  readonly own: boolean;
  readonly samples: readonly Sample[];
  readonly onList: () => void;
  readonly onRestart: () => void;
  readonly onSample: (sample: Sample) => void;
}

/** Every command, those with keys first. */
export function listCommands(offers: Offers): readonly PaletteCommand[] {
  const { hasList, hasChecks, listed, own, samples, characterKeys } = offers;
  const keyed = listKeyLines().flatMap(({ keys, does }) => {
    const command = keys[0]?.command ?? null;
    if (command === null || command === "palette") return [];
    const working = keys.filter((key) => characterKeys || !isCharacterKey(key));
    return [{ ...tell(does, command), keys: working.map(({ label }) => label) }];
  });
  return [
    ...keyed,
    ...(hasList
      ? [{ name: `${listed ? "Hide" : "Show"} the things to check`, keys: [], run: offers.onList }]
      : []),
    ...(hasChecks ? [tell("Copy the list of things to check", "copy list")] : []),
    tell("Open a file on the left…", "open a"),
    tell("Open a file on the right…", "open b"),
    tell("Paste a text on the left…", "paste a"),
    tell("Paste a text on the right…", "paste b"),
    tell("Edit the left text", "edit a"),
    tell("Edit the right text", "edit b"),
    tell("How the left file was read…", "reading a"),
    tell("How the right file was read…", "reading b"),
    tell("Settings: text size, column width, keys", "settings"),
    ...samples.map((sample) => ({
      name: `Sample: ${sample.title}`,
      keys: [],
      run: () => offers.onSample(sample),
    })),
    ...(own ? [{ name: "Start over", keys: [], run: offers.onRestart }] : []),
  ];
}

function tell(name: string, command: Command): PaletteCommand {
  return { name, keys: [], run: () => issue(command) };
}

/** The commands with every word that was typed, or its beginning, in their name. */
export function filterCommands(
  commands: readonly PaletteCommand[],
  query: string,
): readonly PaletteCommand[] {
  const words = foldQuery(query).split(" ");
  return commands.filter(({ name }) => {
    const form = ` ${foldQuery(name)}`;
    return words.every((word) => form.includes(` ${word}`));
  });
}

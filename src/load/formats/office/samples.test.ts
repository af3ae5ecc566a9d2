import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { open } from "../../open";
import type { Opened } from "../../reading";

const SHARED = path.join(import.meta.dirname, "../../../../../shared/formats");

interface Expected {
  readonly title: string;
  readonly byline?: string;
  readonly body: readonly string[];
  readonly furniture?: readonly { readonly text: string }[];
}

async function read(file: string): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(path.join(SHARED, file)));
  const outcome = await open(path.basename(file), bytes);
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}

/** Paragraphs with white space as the samples have it: one space. */
function paragraphsOf({ stories }: Opened, labelled: boolean): readonly string[] {
  const [story] = stories;
  let at = 0;
  return (story?.text ?? "").split("\n\n").flatMap((words) => {
    const kind = story?.parts.find(({ span }) => span.start === at)?.kind;
    at += words.length + 2;
    if ((kind === "note") !== labelled) return [];
    // Node 20 reads the euro sign of windows-1252 as a control character (nodejs/node#60888); browsers do not.
    return [words.replace(/\s+/gu, " ").replaceAll("\u0080", "€")];
  });
}

describe.skipIf(!existsSync(SHARED))("documents as a desk gets them (../shared is absent)", () => {
  it.each([
    ["43-made-rtf-word.rtf", ["NWA copy — page"], ["Related article"]],
    ["44-made-rtf-cp1251-ru.rtf", ["NWA copy — page"], []],
    [
      "45-made-eml-forward.eml",
      [
        "Subject: Паром: сверьте с агентством",
        "From: Maja Kern <maja@paper.example>",
        "Date: Thu, 14 Nov 2024 19:02:11 +0100",
        "FYI, the agency version below. Can you run it against ours? MK",
        "---------- Forwarded message ---------",
        "-- Maja Kern, night desk",
      ],
      [],
    ],
    [
      "49-made-docx-tracked.docx",
      ["NWA copy – not for publication before 1800", "Company accounts, 2023."],
      [],
    ],
  ])("%s is read as an editor expects it", async (file, notes, rest) => {
    const expected = JSON.parse(
      readFileSync(path.join(SHARED, "samples/expected", file.replace(/\.\w+$/u, ".json")), "utf8"),
    ) as Expected;
    const opened = await read(`samples/${file}`);
    const byline = expected.byline === undefined ? [] : [expected.byline];
    // A link of its own paragraph; whether it is the story's is for the engine to tell.
    expect(paragraphsOf(opened, false).filter((text) => text !== "Related article")).toEqual([
      expected.title,
      ...byline,
      ...expected.body.map((text) => text.replace(/\s+/gu, " ")),
    ]);
    expect(paragraphsOf(opened, false)).toEqual(expect.arrayContaining(rest));
    expect(paragraphsOf(opened, true)).toEqual(notes);
  });

  it("tells of the tracked changes and the comment of sample 49, and shows the text before them", async () => {
    const { stories, choices } = await read("samples/49-made-docx-tracked.docx");
    expect(choices).toEqual(["changes"]);
    expect(stories[0]?.remarks).toEqual([
      {
        weight: "warning",
        words:
          "This document has tracked changes (1 insertion, 1 deletion); it is shown as if all were accepted.",
      },
      { weight: "note", words: "1 comment beside the text: MK: “Check with hospital.”" },
    ]);
    const bytes = new Uint8Array(
      readFileSync(path.join(SHARED, "samples/49-made-docx-tracked.docx")),
    );
    const before = await open("49.docx", bytes, { changes: "original" });
    expect(before.ok ? before.value.stories[0]?.text : "").toContain("forced 241 passengers");
  });

  it.each([
    ["08-story.rtf", "click <script>document.title='PWNED'</script>\n\nend"],
    ["09-mail.eml", "+ADw-script+AD4-document.title='PWNED'+ADw-/script+AD4-"],
  ])("%s comes out as words alone", async (file, words) => {
    const { stories } = await read(`bad/xss/${file}`);
    expect(stories[0]?.text).toContain(words);
    expect(stories[0]?.text).not.toContain("evil.invalid");
  });
});

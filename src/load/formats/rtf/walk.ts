/*
 * RTF from front to end. A group in braces has its own settings and gives back those around it; its first word may send
 * its text elsewhere. No library is used: those that are kept need Node's streams or a font engine, and lose the notes.
 */
import type { Reading } from "../../reading";
import { type Changes, countChanges, nameChange } from "../office/changes";
import { type Paragraph, startDraft } from "../office/draft";
import type { Comment } from "../office/remarks";
import { decodeRun, labelCodePage, toCharacter } from "./codePages";
import { gatherFonts } from "./fonts";
import { set, startState, type State, type Target } from "./state";
import { gatherStyles } from "./styles";
import { readTokens } from "./tokens";
import { BREAKS, CHARACTERS, type Destination, DESTINATIONS } from "./words";

/** What a document holds. */
export interface Rtf {
  readonly body: readonly Paragraph[];
  readonly headers: readonly Paragraph[];
  readonly footers: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  readonly comments: readonly Comment[];
  readonly changes: Changes;
  /** Text that is set to be invisible. */
  readonly hidden: string;
  /** What stands behind the brace that ends it. */
  readonly behind: string;
  /** Whether its end is missing. */
  readonly cut: boolean;
}

/** Word writes some dozen groups within each other. Beyond this, braces are all there is. */
const DEEPEST = 1000;

/** The code page of a document that names none, by the system it was written on. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ["mac", "macintosh"],
  ["pc", "ibm437"],
  ["pca", "ibm850"],
]);

/** Reads a document; null where it is nested beyond all reason. */
export function walk(bytes: Uint8Array, reading: Reading): Rtf | null {
  const original = reading.changes === "original";
  const fonts = gatherFonts();
  const styles = gatherStyles();
  const changes = countChanges();
  const found = {
    headers: [] as Paragraph[],
    footers: [] as Paragraph[],
    notes: [] as Paragraph[],
    comments: [] as Comment[],
  };
  const body: Target = { draft: startDraft(), open: false };
  let state = startState(body);
  const outer: State[] = [];
  let codePage = "windows-1252";
  let pending: Uint8Array[] = [];
  let author = "";
  let hidden = "";
  let behind = "";
  let ended = false;
  /** Stand-ins still to come for the last character of Unicode. */
  let passing = 0;
  /** Whether a group has just begun, and whether it may be ignored. */
  let fresh = false;
  let ignorable = false;

  function show(text: string): boolean {
    if (state.hidden) {
      hidden += text;
      return false;
    }
    const { removed, inserted, moved } = state;
    if (removed || inserted) changes.meet(nameChange(removed, moved));
    else changes.pass();
    return !(original ? inserted : removed);
  }
  function write(text: string): void {
    const { destination, target } = state;
    if (destination === "skip") return;
    if (destination === "fonts") return fonts.text(text);
    if (destination === "styles") return styles.text(text);
    if (destination === "author") {
      author += text;
      return;
    }
    if (!show(text)) return;
    begin(target);
    target.draft.write(text);
  }
  function begin(target: Target): void {
    if (!target.open) target.draft.begin(styles.roleOf(state.style, state.level));
    target.open = true;
  }
  function breakParagraph(): void {
    if (state.destination === "skip" || state.hidden) return;
    if (state.removed || state.inserted) show("");
    begin(state.target);
    state.target.draft.end(original ? state.inserted : state.removed);
    state.target.open = false;
  }
  function flush(): void {
    if (pending.length === 0) return;
    const run = decodeRun(pending, fonts.find(state.font), codePage);
    pending = [];
    write(run);
  }
  function enter(destination: Destination): void {
    if (destination === "again" && state.again !== null) state.destination = state.again;
    if (destination === "text" || destination === "again" || state.destination === "skip") return;
    state.destination = destination;
    if (destination === "box") {
      begin(state.target);
      state.target = { draft: state.target.draft, open: false };
    } else if (["header", "footer", "footnote", "annotation"].includes(destination))
      state.target = { draft: startDraft(), open: false };
    if (destination === "author") author = "";
  }
  function close(): void {
    const ended = state;
    state = outer.pop() ?? ended;
    if (ended.destination === "styles") styles.close();
    if (ended.target === state.target) return;
    if (ended.destination === "box") {
      if (ended.target.open) ended.target.draft.end();
      return;
    }
    const paragraphs = ended.target.draft.finish();
    if (ended.destination === "header") found.headers.push(...paragraphs);
    if (ended.destination === "footer") found.footers.push(...paragraphs);
    if (ended.destination === "footnote") found.notes.push(...paragraphs);
    if (ended.destination === "annotation")
      found.comments.push({ author, text: paragraphs.map(({ text }) => text).join(" ") });
  }
  function obey(name: string, value: number | null): void {
    if (name === "u" && value !== null) {
      write(toCharacter(value));
      passing = state.standIns;
      return;
    }
    const character = CHARACTERS.get(name);
    if (character !== undefined) {
      if (passing > 0) passing--;
      else write(character);
      return;
    }
    passing = 0;
    if (state.destination === "fonts") fonts.word(name, value);
    else if (state.destination === "styles") styles.word(name, value);
    else if (BREAKS.has(name)) breakParagraph();
    else if (name === "ansicpg" && value !== null) codePage = labelCodePage(value);
    else if (PROGRAMS.has(name)) codePage = PROGRAMS.get(name) ?? codePage;
    else set(state, name, value);
  }

  for (const token of readTokens(bytes)) {
    if (ended) {
      if (token.type === "bytes") behind += decodeRun([token.bytes], undefined, codePage);
      continue;
    }
    if (token.type === "bytes") {
      fresh = false;
      const rest = token.bytes.subarray(passing);
      passing -= token.bytes.length - rest.length;
      if (rest.length > 0 && state.destination !== "skip") pending.push(rest);
      continue;
    }
    flush();
    if (token.type === "word") {
      if (token.name === "*") ignorable = fresh;
      else {
        const destination = fresh ? DESTINATIONS.get(token.name) : undefined;
        if (fresh && token.name === "upr" && state.destination !== "skip")
          [state.again, state.destination] = [state.destination, "skip"];
        else if (destination !== undefined) enter(destination);
        else if (ignorable) enter("skip");
        else obey(token.name, token.value);
        fresh = ignorable = false;
      }
      continue;
    }
    passing = 0;
    ignorable = false;
    fresh = token.type === "open";
    if (fresh) {
      if (outer.length >= DEEPEST) return null;
      outer.push(state);
      state = { ...state };
    } else {
      if (outer.length === 0) continue;
      close();
      ended = outer.length === 0;
    }
  }
  flush();
  const cut = outer.length > 0;
  while (outer.length > 0) close();
  return { body: body.draft.finish(), ...found, changes, hidden, behind, cut };
}

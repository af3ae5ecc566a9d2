/*
 * The text of an OpenDocument, from front to end. Deleted words stand apart, ahead of the text, and a mark where they were;
 * inserted ones stand in the text between two marks, which may lie in different paragraphs.
 */
import type { Reading } from "../../reading";
import { countWords } from "../../words";
import type { Change, Changes } from "../office/changes";
import type { Draft, Role } from "../office/draft";
import type { Comment } from "../office/remarks";
import { attributeOf } from "../xml/attribute";
import { childrenOf, findAll, findPath, textOf, type XmlElement } from "../xml/tree";
import { evenOutMarkup } from "../whiteSpace";

/** What is met on the way. */
export interface Findings {
  readonly changes: Changes;
  readonly comments: Comment[];
  /** Bodies of footnotes and endnotes, in text order. */
  readonly notes: XmlElement[];
  hiddenWords: number;
}

/** What a paragraph's or heading's style makes of it. */
export type RoleOf = (paragraph: XmlElement) => Role | undefined;

/** A change by its id. */
export type TrackedChanges = ReadonlyMap<string, { kind: Change; removed: XmlElement | null }>;

/** Elements without text of the story: lists of changes and fields, numbers of notes, descriptions of pictures. */
const NO_TEXT: ReadonlySet<string> = new Set(
  (
    "tracked-changes note-citation forms sequence-decls variable-decls user-field-decls dde-source " +
    "event-listeners desc ruby-text script scripts number binary-data"
  ).split(" "),
);

/** Where a title is a field that shows the document's title; elsewhere it names a picture. */
const TITLE_WITHIN: ReadonlySet<string> = new Set(["p", "h", "span", "a", "meta"]);

/** No real document repeats a space this often; a number without end would fill the memory. */
const MOST_SPACES = 1000;

/** Reads the list of tracked changes. */
export function readTrackedChanges(root: XmlElement): TrackedChanges {
  const found = new Map<string, { kind: Change; removed: XmlElement | null }>();
  for (const region of findAll(root, "changed-region")) {
    const id = attributeOf(region, "id") ?? "";
    const [removed] = childrenOf(region, "deletion");
    if (removed !== undefined) found.set(id, { kind: "deletion", removed });
    else if (findPath(region, "insertion") !== null)
      found.set(id, { kind: "insertion", removed: null });
  }
  return found;
}

/** Walks through `root` and writes its paragraphs to `draft`. */
export function walk(
  root: XmlElement,
  draft: Draft,
  roleOf: RoleOf,
  reading: Reading,
  tracked: TrackedChanges,
  found: Findings,
): void {
  const original = reading.changes === "original";
  /** Insertions that have begun and not ended. */
  const open = new Set<string>();
  let depth = 0;
  /** Whether the text so far ends in white space of the file, which counts once however much of it there is. */
  let spaced = true;
  let restoring = false;

  function write(text: string): void {
    if (open.size === 0 && !restoring) found.changes.pass();
    if (open.size === 0 || !original) draft.write(text);
  }
  function writeText(text: string): void {
    if (depth === 0) return;
    const words = evenOutMarkup(text);
    const rest = spaced && words.startsWith(" ") ? words.slice(1) : words;
    if (words !== "") spaced = words.endsWith(" ");
    if (rest !== "") write(rest);
  }
  function writeSign(sign: string): void {
    spaced = false;
    write(sign);
  }
  function visitAll(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === "string") writeText(child);
      else if (child.name !== "title" || TITLE_WITHIN.has(element.name)) visit(child);
    }
  }
  function visitParagraph(element: XmlElement): void {
    const before = spaced;
    draft.begin(roleOf(element));
    depth++;
    spaced = true;
    visitAll(element);
    depth--;
    spaced = before;
    draft.end(original && open.size > 0);
  }
  /** Puts deleted words back: the first paragraph goes on with what stands there, and the last goes on behind it. */
  function restore(removed: XmlElement): void {
    const paragraphs = removed.children.filter(
      (child): child is XmlElement => typeof child !== "string" && child.name !== "change-info",
    );
    restoring = true;
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0 && depth > 0) {
        draft.end();
        draft.begin(roleOf(paragraph));
        spaced = true;
      }
      if (depth === 0) visit(paragraph);
      else visitAll(paragraph);
    }
    restoring = false;
  }
  function visitChange(id: string): void {
    const change = tracked.get(id);
    if (change === undefined) return;
    found.changes.meet(change.kind);
    if (original && change.removed !== null) restore(change.removed);
  }
  function visitComment(element: XmlElement): void {
    const author = childrenOf(element, "creator").map(textOf).join("");
    const text = [...childrenOf(element, "p"), ...childrenOf(element, "list")].map(textOf);
    found.comments.push({ author, text: text.join(" ") });
  }
  function visit(element: XmlElement): void {
    if (NO_TEXT.has(element.name) || element.name.endsWith("-source")) return;
    switch (element.name) {
      case "p":
      case "h":
        return visitParagraph(element);
      case "s": {
        const times = Number.parseInt(attributeOf(element, "c") ?? "1", 10);
        return writeSign(" ".repeat(Math.min(Math.max(times || 1, 1), MOST_SPACES)));
      }
      case "tab":
        return writeSign("\t");
      case "line-break":
        return writeSign("\n");
      case "change":
        return visitChange(attributeOf(element, "change-id") ?? "");
      case "change-start": {
        const id = attributeOf(element, "change-id") ?? "";
        if (tracked.get(id)?.kind !== "insertion") return;
        visitChange(id);
        open.add(id);
        return;
      }
      case "change-end":
        open.delete(attributeOf(element, "change-id") ?? "");
        return;
      case "note": {
        const body = findPath(element, "note-body");
        if (body !== null && (open.size === 0 || !original)) found.notes.push(body);
        return;
      }
      case "annotation":
        return visitComment(element);
      case "hidden-text":
      case "hidden-paragraph":
        if (attributeOf(element, "is-hidden") === "false") return visitAll(element);
        found.hiddenWords += countWords(textOf(element));
        return;
      case "section":
        if (attributeOf(element, "display") !== "none") return visitAll(element);
        found.hiddenWords += countWords(textOf(element));
        return;
      default:
        return visitAll(element);
    }
  }
  visitAll(root);
}

/*
 * A part of a Word document, from front to end. Every element is walked into unless it is known to hold no text of the
 * story, so that what a later Word invents is shown rather than lost. mammoth is not used: it takes line breaks away,
 * shows tracked changes as accepted without a word, and trusts the zip.
 */
import type { Reading } from "../../reading";
import { countWords } from "../../words";
import { type Changes, nameChange } from "../office/changes";
import type { Draft } from "../office/draft";
import { readSymbol } from "../office/symbols";
import { attributeOf } from "../xml/attribute";
import { findAll, findPath, textOf, type XmlElement } from "../xml/tree";
import type { RoleOf } from "./styles";

/** What is met on the way, over all parts of one document. */
export interface Findings {
  readonly changes: Changes;
  /** Footnotes and endnotes in the order in which the text calls for them. */
  readonly notes: { readonly part: "footnotes" | "endnotes"; readonly id: string }[];
  hiddenWords: number;
  /** Files within the file whose text Word would show as part of this one. */
  embedded: number;
}

/** Settings of elements and code of fields, but no text. */
const NO_TEXT: ReadonlySet<string> = new Set(
  (
    "pPr rPr sectPr tblPr tblPrEx tblGrid trPr tcPr sdtPr sdtEndPr instrText delInstrText fldData " +
    "rt rubyPr docPr cNvPr binData"
  ).split(" "),
);

const TEXT: ReadonlySet<string> = new Set(["t", "delText", "tab", "br", "sym"]);

/** Walks through `root` and writes its paragraphs to `draft`. */
export function walk(
  root: XmlElement,
  draft: Draft,
  roleOf: RoleOf,
  reading: Reading,
  found: Findings,
): void {
  const original = reading.changes === "original";
  const fieldsAreSound = checkFields(root);
  const withText = findTextHolders(root);
  /** Of each open field, whether its code is over and what it shows has begun. */
  const openFields: boolean[] = [];
  let changed = 0;

  function write(text: string): void {
    if (fieldsAreSound && openFields.includes(false)) return;
    if (changed === 0) found.changes.pass();
    draft.write(text);
  }
  function visitAll(element: XmlElement): void {
    for (const child of element.children) if (typeof child !== "string") visit(child);
  }
  function visitChanged(element: XmlElement, removed: boolean, moved: boolean): void {
    if (withText.has(element)) found.changes.meet(nameChange(removed, moved));
    if (removed !== original) return;
    changed++;
    visitAll(element);
    changed--;
  }
  function visitParagraph(element: XmlElement): void {
    const properties = findPath(element, "pPr");
    draft.begin(roleOf(properties));
    visitAll(element);
    const mark = properties === null ? null : findPath(properties, "rPr");
    const inserted = mark !== null && (has(mark, "ins") || has(mark, "moveTo"));
    const deleted = mark !== null && (has(mark, "del") || has(mark, "moveFrom"));
    if (inserted) found.changes.meet(nameChange(false, has(mark, "moveTo")));
    if (deleted) found.changes.meet(nameChange(true, has(mark, "moveFrom")));
    draft.end(original ? inserted : deleted);
  }
  /** A row or cell: it may have been inserted or deleted as a whole. */
  function visitTablePart(element: XmlElement, settings: string): void {
    const properties = findPath(element, settings);
    const inserted = properties !== null && (has(properties, "ins") || has(properties, "cellIns"));
    const deleted = properties !== null && (has(properties, "del") || has(properties, "cellDel"));
    if (inserted || deleted) visitChanged(element, deleted, false);
    else visitAll(element);
  }
  function visitRun(element: XmlElement): void {
    const properties = findPath(element, "rPr");
    if (properties !== null && isOn(findPath(properties, "vanish")))
      found.hiddenWords += countWords(findAll(element, "t").map(textOf).join(" "));
    else visitAll(element);
  }
  function visitField(element: XmlElement): void {
    const type = attributeOf(element, "fldCharType");
    if (type === "begin") openFields.push(false);
    if (type === "separate" && openFields.length > 0) openFields[openFields.length - 1] = true;
    if (type === "end") openFields.pop();
  }
  function visit(element: XmlElement): void {
    if (NO_TEXT.has(element.name)) return;
    switch (element.name) {
      case "p":
        return visitParagraph(element);
      case "r":
        return visitRun(element);
      case "t":
      case "delText":
        return write(textOf(element));
      case "tab":
      case "ptab":
        return write("\t");
      case "br":
      case "cr":
        return write("\n");
      case "noBreakHyphen":
        return write("\u2011");
      case "softHyphen":
        return write("\u00ad");
      case "sym": {
        const code = Number.parseInt(attributeOf(element, "char") ?? "", 16);
        return write(readSymbol(attributeOf(element, "font") ?? "", code));
      }
      case "ins":
      case "moveTo":
        return visitChanged(element, false, element.name === "moveTo");
      case "del":
      case "moveFrom":
        return visitChanged(element, true, element.name === "moveFrom");
      case "tr":
        return visitTablePart(element, "trPr");
      case "tc":
        return visitTablePart(element, "tcPr");
      case "fldChar":
        return visitField(element);
      case "footnoteReference":
      case "endnoteReference":
        found.notes.push({
          part: element.name === "footnoteReference" ? "footnotes" : "endnotes",
          id: attributeOf(element, "id") ?? "",
        });
        return;
      case "altChunk":
      case "subDoc":
        found.embedded++;
        return;
      case "AlternateContent":
        return visitAll(chooseBranch(element, withText));
      case "sdt":
        // "Click here to enter text" is nobody's text.
        if (findPath(element, "sdtPr", "showingPlcHdr") === null) visitAll(element);
        return;
      default:
        return visitAll(element);
    }
  }
  visit(root);
}

/** One thing drawn in several ways, the newest first: only one of them is text, the others say it again. */
function chooseBranch(element: XmlElement, withText: ReadonlySet<XmlElement>): XmlElement {
  const branches = element.children.filter((child) => typeof child !== "string");
  const branch = branches.find((child) => withText.has(child)) ?? branches[0];
  return branch ?? { ...element, children: [] };
}

/** Whether each field begins and ends. If not, no text may be taken for code: it could be the rest of the story. */
function checkFields(root: XmlElement): boolean {
  let depth = 0;
  for (const mark of findAll(root, "fldChar")) {
    const type = attributeOf(mark, "fldCharType");
    if (type === "begin") depth++;
    if (type === "end" && --depth < 0) return false;
  }
  return depth === 0;
}

/** All elements with text in them, found in one go: to look anew in every nested element would take quadratic time. */
function findTextHolders(root: XmlElement): ReadonlySet<XmlElement> {
  const holders = new Set<XmlElement>();
  function look(element: XmlElement): boolean {
    let holds = TEXT.has(element.name);
    for (const child of element.children)
      if (typeof child !== "string" && look(child)) holds = true;
    if (holds) holders.add(element);
    return holds;
  }
  look(root);
  return holders;
}

function has(element: XmlElement, child: string): boolean {
  return findPath(element, child) !== null;
}

/** Whether a switch is there and not set to off. */
function isOn(element: XmlElement | null): boolean {
  return (
    element !== null && !/^(?:0|false|off|none)$/iu.test(attributeOf(element, "val") ?? "true")
  );
}

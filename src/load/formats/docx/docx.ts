/** Word documents (DOCX, and their kin DOCM, DOTX, DOTM): the text in their main part, and what stands around it. */
import { type Outcome, refuse, succeed } from "../../problem";
import type { Reading } from "../../reading";
import type { Content, FormatReader } from "../format";
import { count, countChanges } from "../office/changes";
import { type Paragraph, startDraft } from "../office/draft";
import { tellHeads } from "../office/heads";
import { type Comment, remarkComments, remarkHidden } from "../office/remarks";
import { type Block, layOut, type Remark } from "../story";
import { attributeOf } from "../xml/attribute";
import { childrenOf, type XmlElement } from "../xml/tree";
import { openZip } from "../zip";
import { type Parts, readParts } from "./parts";
import { readStyles, type RoleOf } from "./styles";
import { type Findings, walk } from "./walk";

const noRole: RoleOf = () => undefined;

/** Reads a Word document. */
export const read: FormatReader = async ({ name, bytes }, reading) => {
  const zip = await openZip(name, bytes);
  if (!zip.ok) return zip;
  const parts = await readParts(name, zip.value);
  return parts.ok ? tellStory(name, parts.value, reading) : parts;
};

function tellStory(name: string, parts: Parts, reading: Reading): Outcome<Content> {
  const found = startFindings();
  const read = (root: XmlElement, roleOf: RoleOf): readonly Paragraph[] =>
    readParagraphs(root, roleOf, reading, found);
  const readMargins = (roots: readonly XmlElement[]): readonly Block[] => {
    const texts = roots.flatMap((root) => read(root, noRole).map(({ text }) => text.trim()));
    return [...new Set(texts)].map((text) => ({ kind: "note", text }));
  };
  const headers = readMargins(parts.headers);
  const body = tellHeads(read(parts.body, readStyles(parts.styles)));
  const notes = [...found.notes].flatMap(({ part, id }) => {
    const root = parts[part];
    const note =
      root === null ? undefined : elementsOf(root).find((element) => idOf(element) === id);
    return note === undefined ? [] : read(note, noRole);
  });
  const { text, parts: labels } = layOut([
    ...headers,
    ...body,
    ...notes.map((note): Block => ({ kind: "note", text: note.text })),
    ...readMargins(parts.footers),
  ]);

  const changes = found.changes.remark(reading);
  if (text === "" && changes.length === 0) {
    return refuse(
      `“${name}” is a Word document without a word in it.`,
      "Check whether its text is a picture, or whether the story was saved, then drop it again.",
    );
  }
  const remarks: readonly Remark[] = [
    ...changes,
    ...remarkHidden(found.hiddenWords),
    ...remarkEmbedded(found.embedded),
    ...remarkComments(parts.comments === null ? [] : readComments(parts.comments)),
  ];
  return succeed({
    stories: [{ title: "", text, parts: labels, remarks }],
    ...(changes.length > 0 && { choices: ["changes"] as const }),
  });
}

function startFindings(): Findings {
  return { changes: countChanges(), notes: [], hiddenWords: 0, embedded: 0 };
}

function readParagraphs(
  root: XmlElement,
  roleOf: RoleOf,
  reading: Reading,
  found: Findings,
): readonly Paragraph[] {
  const draft = startDraft();
  walk(root, draft, roleOf, reading, found);
  return draft.finish();
}

function readComments(root: XmlElement): readonly Comment[] {
  return childrenOf(root, "comment").map((comment) => ({
    author: attributeOf(comment, "author") ?? "",
    text: readParagraphs(comment, noRole, {}, startFindings())
      .map(({ text }) => text)
      .join(" "),
  }));
}

function elementsOf(root: XmlElement): readonly XmlElement[] {
  return root.children.filter((child) => typeof child !== "string");
}

function idOf(element: XmlElement): string | undefined {
  return attributeOf(element, "id");
}

function remarkEmbedded(number: number): readonly Remark[] {
  if (number === 0) return [];
  const one = number === 1;
  const words = `${count(number, "file")} within this document ${one ? "is" : "are"} not shown; Word would show ${one ? "its" : "their"} text as part of it.`;
  return [{ weight: "warning", words }];
}

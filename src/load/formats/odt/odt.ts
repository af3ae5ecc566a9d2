/** OpenDocument texts (ODT, and their templates): the text of their content, and what stands around it. */
import { type Outcome, refuse, succeed } from "../../problem";
import type { Reading } from "../../reading";
import type { Content, FormatReader } from "../format";
import { countChanges } from "../office/changes";
import { type Paragraph, startDraft } from "../office/draft";
import { tellHeads } from "../office/heads";
import { remarkComments, remarkHidden } from "../office/remarks";
import { type Block, layOut, type Remark } from "../story";
import { attributeOf } from "../xml/attribute";
import { findAll, findPath, type XmlElement } from "../xml/tree";
import { openZip, refuseLocked, type Zip } from "../zip";
import { readXmlPart } from "../zipXml";
import { readStyles } from "./styles";
import { type Findings, readTrackedChanges, type RoleOf, walk } from "./walk";

/** The parts of a page that are repeated on each. */
const HEADERS = ["header", "header-first", "header-left"];
const FOOTERS = ["footer", "footer-first", "footer-left"];

const noRole: RoleOf = () => undefined;

/** Reads an OpenDocument text. */
export const read: FormatReader = async ({ name, bytes }, reading) => {
  const zip = await openZip(name, bytes);
  if (!zip.ok) return zip;
  const locked = await isLocked(name, zip.value);
  if (!locked.ok) return locked;
  if (locked.value) return refuseLocked(name);
  const content = await readXmlPart(name, zip.value, "content.xml");
  if (!content.ok) return content;
  const text = content.value === null ? null : findPath(content.value, "body", "text");
  if (content.value === null || text === null) {
    return refuse(
      `“${name}” looks like an OpenDocument text and has no text part (“content.xml”).`,
      "Ask for the file again, or open it in LibreOffice, copy the text and paste it.",
    );
  }
  const styles = await readXmlPart(name, zip.value, "styles.xml");
  return styles.ok ? tellStory(name, content.value, text, styles.value, reading) : styles;
};

/** Whether the manifest says that the content is encrypted, part by part or as one package. */
async function isLocked(name: string, zip: Zip): Promise<Outcome<boolean>> {
  const manifest = await readXmlPart(name, zip, "META-INF/manifest.xml");
  if (!manifest.ok) return manifest;
  const root = manifest.value;
  return succeed(root !== null && findAll(root, "encryption-data").length > 0);
}

function tellStory(
  name: string,
  content: XmlElement,
  root: XmlElement,
  styles: XmlElement | null,
  reading: Reading,
): Outcome<Content> {
  const found: Findings = { changes: countChanges(), comments: [], notes: [], hiddenWords: 0 };
  const tracked = readTrackedChanges(content);
  const read = (element: XmlElement, roleOf: RoleOf): readonly Paragraph[] => {
    const draft = startDraft();
    walk(element, draft, roleOf, reading, tracked, found);
    return draft.finish();
  };
  const readMargins = (names: readonly string[]): readonly Block[] => {
    const margins = names.flatMap((margin) => (styles === null ? [] : findAll(styles, margin)));
    const texts = margins
      .filter((margin) => attributeOf(margin, "display") !== "false")
      .flatMap((margin) => read(margin, noRole).map(({ text }) => text.trim()));
    return [...new Set(texts)].map((text) => ({ kind: "note", text }));
  };
  const headers = readMargins(HEADERS);
  const roleOf = readStyles(styles === null ? [content] : [styles, content]);
  const body = tellHeads(read(root, roleOf));
  const notes = [...found.notes].flatMap((note) => read(note, noRole));
  const { text, parts } = layOut([
    ...headers,
    ...body,
    ...notes.map((note): Block => ({ kind: "note", text: note.text })),
    ...readMargins(FOOTERS),
  ]);

  const changes = found.changes.remark(reading);
  if (text === "" && changes.length === 0) {
    return refuse(
      `“${name}” is an OpenDocument text without a word in it.`,
      "Check whether its text is a picture, or whether the story was saved, then drop it again.",
    );
  }
  const remarks: readonly Remark[] = [
    ...changes,
    ...remarkHidden(found.hiddenWords),
    ...remarkComments(found.comments),
  ];
  return succeed({
    stories: [{ title: "", text, parts, remarks }],
    ...(changes.length > 0 && { choices: ["changes"] as const }),
  });
}

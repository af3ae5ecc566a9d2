/** One mail, as postal-mime takes it apart: the text it carries and what came along. */
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { countWords } from "../../words";
import type { Paragraph } from "../office/draft";
import { tellHeads } from "../office/heads";
import { type Block, layOut, type Remark, type Story } from "../story";
import { type MailText, readHtmlPart } from "./htmlPart";
import { labelMail } from "./labels";
import { readTextPart } from "./textPart";

/** Both parts of a mail say the same; where one has this much less, it only says that there is the other. */
const HARDLY = 0.5;

/** A mail with fewer words is a cover note to what is attached. */
const COVER_NOTE = 60;

/** A first paragraph that is longer, or ends as a sentence does, is no headline. */
const LONGEST_HEADLINE = 20;

/** A mail as a story, null where it carries no text; and the mails within it. */
export interface Message {
  readonly story: Story | null;
  readonly inner: readonly Uint8Array[];
  /** Whether its text is encrypted. */
  readonly locked: boolean;
}

/** Reads a mail; null where its structure is beyond all limits. */
export async function readMessage(bytes: Uint8Array): Promise<Message | null> {
  let email: Email;
  try {
    // A mail within a mail is a story of its own, not a part of the one around it.
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return null;
  }
  const inner = email.attachments.filter(isMail).map(({ content }) => toBytes(content));
  const others = email.attachments.filter((attachment) => !isMail(attachment));
  const locked = others.some(({ mimeType }) => /pkcs7-mime|pgp-encrypted/u.test(mimeType));
  const body = readBody(email, bytes);
  const paragraphs = labelMail(body.paragraphs);
  const words = count(paragraphs);
  if (words === 0) return { story: null, inner, locked };
  const blocks = tellHeads(paragraphs);
  const { text, parts } = layOut([...headOf(email, blocks), ...blocks]);
  const remarks = [...remarkAttachments(others, words), ...body.remarks];
  return { story: { title: email.subject ?? "", text, parts, remarks }, inner, locked };
}

/** The part of a mail that is read. Mails of HTML alone are the rule of some programs, those of plain text that of others. */
function readBody(email: Email, bytes: Uint8Array): MailText {
  const html = email.html === undefined ? null : readHtmlPart(email.html);
  if (email.text === undefined) return html ?? { paragraphs: [], remarks: [] };
  const flowed = /\bformat="?flowed/iu.test(new TextDecoder("latin1").decode(bytes));
  const text = { paragraphs: readTextPart(email.text, flowed), remarks: [] };
  const words = html === null ? 0 : count(html.paragraphs);
  return html !== null && words > 0 && words >= count(text.paragraphs) * HARDLY ? html : text;
}

function count(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Subject, sender and date; the subject is the headline where the text has none. */
function headOf(email: Email, body: readonly Block[]): readonly Block[] {
  const field = (key: string): string =>
    email.headers.find((header) => header.key === key)?.value.trim() ?? "";
  const { from } = email;
  const sender =
    from === undefined
      ? ""
      : [from.name, from.address === undefined ? "" : `<${from.address}>`].join(" ").trim();
  const date = field("date");
  const subject = email.subject?.trim() ?? "";
  return [
    ...(hasHeadline(body) || subject === ""
      ? [{ kind: "note" as const, text: subject === "" ? "" : `Subject: ${subject}` }]
      : [{ kind: "headline" as const, text: subject }]),
    { kind: "note", text: sender === "" ? "" : `From: ${sender}` },
    { kind: "note", text: date === "" ? "" : `Date: ${date}` },
  ];
}

function hasHeadline(body: readonly Block[]): boolean {
  if (body.some(({ kind }) => kind === "headline")) return true;
  const first = body.find(({ kind, text }) => kind !== "note" && text.trim() !== "");
  if (first === undefined) return true;
  const words = first.text.trim();
  return countWords(words) <= LONGEST_HEADLINE && !/[.!?:,;]["”’»)]*$/u.test(words);
}

function remarkAttachments(attachments: readonly Attachment[], words: number): readonly Remark[] {
  const named = attachments.filter(
    ({ mimeType, related, filename }) =>
      related !== true && filename !== null && !/^image\/|signature/u.test(mimeType),
  );
  if (named.length === 0) return [];
  const names = named.map(({ filename }) => `“${filename ?? ""}”`).join(", ");
  const are = named.length === 1 ? "An attachment is" : "Attachments are";
  return [
    {
      weight: words < COVER_NOTE ? "warning" : "note",
      words: `${are} not shown: ${names}. To read one, save it from the mail and drop it.`,
    },
  ];
}

function isMail({ mimeType }: Attachment): boolean {
  return mimeType === "message/rfc822";
}

function toBytes(content: Attachment["content"]): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** What of a mail is not the story it carries: a colleague's note, the head of what is forwarded, a signature. */
import type { Paragraph } from "../office/draft";

/** "---------- Forwarded message ---------", "-----Ursprüngliche Nachricht-----". */
const RULED = /^-{4,} ?\p{L}[^-]{3,50}-{4,}$/u;

/** As Apple Mail and others say it. */
const ANNOUNCED =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du (?:message|courriel) (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|начало переадресованного сообщения|начало пересылаемого сообщения)\s?:$/iu;

/** "On 14 Nov 2024, Maja Kern wrote:", in the languages of its program. */
const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|em|den)\s.{5,150}\s(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)(?:\s.{1,60})?\s?:$|^.{5,150}\s(?:пишет|писала?|написала?)\s?:$/iu;

/** Fields as programs write them at the head of what they forward. */
const FIELD =
  /^\*?(?:from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|para|asunto|da|inviato|data|a|oggetto|от|отправлено|дата|кому|копия|тема|van|verzonden|aan|onderwerp)\s?:\*?\s/iu;

/** One such line may be the story's own; this many are a head. */
const FEWEST_FIELDS = 2;

/** The line before a signature, by a custom as old as mail. */
const SIGNATURE = /^--\s?$/u;

/** A longer line is a paragraph, and nothing is looked for in it. */
const LONGEST_LINE = 250;

/** Labels the paragraphs of one mail. */
export function labelMail(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const parted = paragraphs.flatMap(partHeads);
  const last = parted.findLastIndex(({ role }) => role === "note");
  let signed = false;
  return parted.map((paragraph, index) => {
    // What stands above a forwarded mail is a note to whom it was sent.
    if (index <= last) return { role: "note", text: paragraph.text };
    const lines = paragraph.text.split("\n");
    signed ||= SIGNATURE.test(lines[0]?.trimStart() ?? "");
    return signed ? { role: "note", text: paragraph.text } : paragraph;
  });
}

/** Parts a paragraph at what begins a forwarded mail and at a signature; heads become notes. */
function partHeads({ role, text }: Paragraph): readonly Paragraph[] {
  const lines = text.split("\n").map((line) => line.trim());
  const fields = lines.filter((line) => line.length <= LONGEST_LINE && FIELD.test(line)).length;
  const parts: Paragraph[] = [];
  let open: string[] = [];
  let isHead = false;
  function end(): void {
    const words = open.join("\n");
    if (words !== "") parts.push({ role: isHead ? "note" : role, text: words });
    open = [];
  }
  for (const line of lines) {
    const head = line.length <= LONGEST_LINE && isHeadLine(line, fields, lines.length);
    if (head !== isHead || SIGNATURE.test(line)) end();
    isHead = head;
    open.push(line);
  }
  end();
  return parts;
}

/** Whether `line` belongs to the head of something forwarded, in a paragraph of so many fields and lines. */
function isHeadLine(line: string, fields: number, lines: number): boolean {
  return (
    RULED.test(line) ||
    ANNOUNCED.test(line) ||
    (lines <= FEWEST_FIELDS && ATTRIBUTION.test(line)) ||
    (fields >= FEWEST_FIELDS && FIELD.test(`${line} `))
  );
}

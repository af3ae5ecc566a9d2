/** A text field knows line feeds only. Texts of old systems keep the line breaks they came with. */

/** `text` as a text field holds it. */
export function toFieldText(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n");
}

/** What a text field holds, with the line breaks of the text that was put into it. */
export function fromFieldText(field: string, before: string): string {
  const [lineBreak = "\n"] = /\r\n|\r|\n/u.exec(before) ?? [];
  return lineBreak === "\n" ? field : field.replaceAll("\n", lineBreak);
}

/** Where in the text the character stands that stands at `offset` of its field. UTF-16 code units. */
export function fromFieldOffset(offset: number, before: string): number {
  return fromFieldText(toFieldText(before).slice(0, offset), before).length;
}

/** Where in its field the character stands that stands at `offset` of a text. */
export function toFieldOffset(offset: number, text: string): number {
  return toFieldText(text.slice(0, offset)).length;
}

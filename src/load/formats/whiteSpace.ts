/**
 * White space made even: a run of it becomes one space. Single spaces are left alone, since a long text has a million of
 * them, and putting a space in the place of each takes seconds and hundreds of megabytes.
 */

const UNEVEN = /[^\S ]\s*| \s+/gu;
const UNEVEN_IN_MARKUP = /[\t\n\f\r][ \t\n\f\r]*| [ \t\n\f\r]+/gu;

/** All white space of Unicode, no-break spaces as well: for titles, and for what is compared. */
export function evenOut(text: string): string {
  return text.replace(UNEVEN, " ");
}

/** The white space of markup; a no-break space is a sign. */
export function evenOutMarkup(text: string): string {
  return text.replace(UNEVEN_IN_MARKUP, " ");
}

/** How many characters of `text` are no white space. */
export function countSigns(text: string): number {
  return text.replace(/\s+/gu, "").length;
}

/*
 * Most PDFs in Chinese, Japanese and Korean name a table of characters that every reader is expected to have. The tables
 * stand beside the page (`cmaps/` in the built folder), and only who starts the reader knows where that is.
 */
let address: string | null = null;

/** Says where the tables are: an address of the page's own origin, or a folder, with a slash at its end. */
export function placeCharacterMaps(base: string): void {
  address = base;
}

/** Where the tables are; null where nobody has said so. */
export function characterMaps(): string | null {
  return address;
}

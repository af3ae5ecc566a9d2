const SHORT_FORM = /^\p{Lu}{3,5}$/u;

/** Whether `text` holds words that begin with the letters of a short form: "gross domestic product" for GDP. */
export function isSpelledOut(written: string, text: string): boolean {
  if (!SHORT_FORM.test(written)) return false;
  const words = [...written].map((letter) => `${letter}\\p{L}+`).join("[ -](?:\\p{L}{1,3} )?");
  return new RegExp(`(?<!\\p{L})${words}`, "iu").test(text);
}

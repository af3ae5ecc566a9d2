/** What two texts are compared by where signs, white space and capitals make no difference: "By Ann Lee" and "BY ANN LEE:". */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

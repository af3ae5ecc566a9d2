/** The beginning of words that are longer than `longest` characters, cut between two of them where there are two. */
export function shorten(words: string, longest: number): string {
  const characters = Array.from(words);
  if (characters.length <= longest) return words;
  const start = characters.slice(0, longest).join("");
  const space = start.lastIndexOf(" ");
  return `${space > 0 ? start.slice(0, space) : start} …`;
}

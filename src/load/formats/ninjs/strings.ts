/** Where the string of a JSON text that begins at `start` ends: its closing mark, or the end of the text. */
export function findStringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}

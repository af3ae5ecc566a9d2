/** Marks that may stand between the stop of a sentence and the white space after it. */
const CLOSERS = codesOf(`"'’”»›“‘)]}」』）】*`);

/** Stops of the scripts news copy comes in. */
const STOPS = codesOf(".!?…。！？؟۔।");

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

/** Whether `text` ends the way a sentence does: a stop, then nothing but closing marks. */
export function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i >= 0 && CLOSERS.has(text.charCodeAt(i))) i--;
  return STOPS.has(text.charCodeAt(i));
}

/** Whether `text` starts with a small letter, opening marks aside. */
export function startsSmall(text: string): boolean {
  return /^["'“‘„«‹([]?\p{Ll}/u.test(text);
}

/** "They went to the store. w) hello": a sentence and more. A shorter word may be an abbreviation. */
export const INNER_STOP = /\p{L}{4}\.["”’]?\s/u;

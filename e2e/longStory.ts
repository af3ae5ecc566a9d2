/** Texts far longer than any story, every sentence of them different, to keep the engine busy for a while. */
import { type CarriedFile, makeFile } from "./drop";

const SYLLABLES = ["ba", "ro", "mi", "ten", "lu", "sha", "ker", "vo", "ni", "dal", "fe", "gus"];

/** Two versions of `length` sentences each; every third is reworded in the second. */
export function makeLongPair(length: number): readonly [CarriedFile, CarriedFile] {
  const sentences = Array.from({ length }, (_, index) => index);
  return [
    makeFile("long-1.txt", sentences.map(tell).join("\n\n")),
    makeFile(
      "long-2.txt",
      sentences.map((at) => (at % 3 === 0 ? retell(at) : tell(at))).join("\n\n"),
    ),
  ];
}

function tell(at: number): string {
  const [town, deed, place] = name(at);
  return `The ${town} harbour ${deed}ed ${at + 100} boats near ${place}.`;
}

function retell(at: number): string {
  const [town, deed, place] = name(at);
  return `In ${place}, ${at + 100} boats from ${town} were ${deed}ed.`;
}

function name(at: number): readonly [string, string, string] {
  return [makeWord(at), makeWord(at * 7 + 5), makeWord(at * 13 + 11)];
}

/** A word for a number, as a numeral of three or more syllables. */
function makeWord(number: number): string {
  const base = SYLLABLES.length;
  const digits = [number, number / base, number / base ** 2, number / base ** 3];
  return digits.map((digit) => SYLLABLES[Math.floor(digit) % base]).join("");
}

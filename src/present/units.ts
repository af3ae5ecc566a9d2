/**
 * Code units gathered in typed arrays: a text of half a million signs is put into its form (findable.ts) within a frame or
 * two, where lists of strings would take ten.
 */

/** The one space of a form. */
export const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;

/** So many arguments every engine takes in one call. */
const LONGEST_CALL = 8192;

/** A form as it grows, and where each of its units comes from. */
export class Units {
  length = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  private codes: Uint16Array;

  constructor(size: number) {
    this.codes = new Uint16Array(size + 1);
    this.starts = new Uint32Array(size + 1);
    this.ends = new Uint32Array(size + 1);
  }

  /** Adds a unit that stands for `[start, end)` of the text; a second space or dash goes to the first. */
  add(code: number, start: number, end: number): void {
    const last = this.length - 1;
    if (last >= 0 && this.codes[last] === code) {
      // Agencies write ``so'' and -- for lack of better signs.
      const doubled = code === APOSTROPHE && this.ends[last] === start;
      if (doubled) this.codes[last] = QUOTE;
      if (doubled || code === SPACE || code === DASH) {
        this.ends[last] = end;
        return;
      }
    }
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** The last unit goes on to `end`. */
  stretch(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  /** The form so far. */
  tell(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += LONGEST_CALL) {
      const part = this.codes.subarray(at, Math.min(this.length, at + LONGEST_CALL));
      parts.push(String.fromCharCode(...part));
    }
    return parts.join("");
  }

  /** Only for texts of many signs that stand for several. */
  private grow(): void {
    const size = 2 * this.length;
    const [codes, starts, ends] = [this.codes, this.starts, this.ends];
    this.codes = new Uint16Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.codes.set(codes);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

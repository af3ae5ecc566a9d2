/* A page as pdf.js reads it, and as its reader sees it: runs of text with their places, upright, from the top down. */

/** A run of text on one line, in points from the top left corner of the page. */
export interface Glyphs {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that its letters stand on. */
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  /** Whether its script runs from right to left. */
  readonly rtl: boolean;
}

/** The text of a page. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly upright: readonly Glyphs[];
  /** Text that runs in another direction than most of the page, in the order of the file. */
  readonly turned: readonly string[];
}

/** What pdf.js tells of a run, as far as it is needed. */
export interface RawRun {
  readonly str: string;
  readonly dir: string;
  /** Along the line, in points. */
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** The way from a page's own coordinates to those of its reader, as six numbers. */
export type Transform = readonly number[];

/** pdf.js hands Arabic out in the shapes of its letters; what people type are the letters themselves. */
const PRESENTATION_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]+/gu;

/** Programs print a bold word twice, a hair's breadth apart. */
const SAME_PLACE = 0.25;

type Turn = 0 | 1 | 2 | 3;

/** Sets the runs of a page upright. */
export function placeGlyphs(
  runs: readonly RawRun[],
  view: Transform,
  width: number,
  height: number,
): PageText {
  const placed = runs
    .filter(({ str }) => str.trim() !== "")
    .map((run) => ({ run, at: multiply(view, run.transform) }));
  const letters = [0, 0, 0, 0];
  for (const { run, at } of placed)
    letters[turnOf(at)] = (letters[turnOf(at)] ?? 0) + run.str.length;
  const main = letters.indexOf(Math.max(...letters)) as Turn;
  const isLying = main % 2 === 1;
  const upright: Glyphs[] = [];
  const turned: string[] = [];
  const seen = new Set<string>();
  for (const { run, at } of placed) {
    if (turnOf(at) !== main) {
      turned.push(readable(run.str));
      continue;
    }
    const glyphs = toGlyphs(run, at, main, width, height);
    const place = [glyphs.left, glyphs.baseline].map((value) =>
      Math.round(value / (glyphs.size * SAME_PLACE)),
    );
    const key = `${place.join()} ${glyphs.text}`;
    if (!seen.has(key)) upright.push(glyphs);
    seen.add(key);
  }
  return {
    width: isLying ? height : width,
    height: isLying ? width : height,
    upright,
    turned,
  };
}

function toGlyphs(
  run: RawRun,
  [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: Transform,
  turn: Turn,
  width: number,
  height: number,
): Glyphs {
  const [left, baseline] =
    turn === 0
      ? [x, y]
      : turn === 1
        ? [y, width - x]
        : turn === 2
          ? [width - x, height - y]
          : [height - y, x];
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  return {
    text: readable(run.str),
    left,
    right: left + run.width,
    baseline,
    size,
    font: run.fontName,
    rtl: run.dir === "rtl",
  };
}

function readable(text: string): string {
  return text.replace(PRESENTATION_FORMS, (forms) => forms.normalize("NFKC"));
}

/** How often a run is turned clockwise by a quarter. */
function turnOf([a = 0, b = 0]: Transform): Turn {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b >= 0 ? 1 : 3;
}

function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Transform,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Transform,
): Transform {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

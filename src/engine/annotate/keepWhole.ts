/*
 * A name or an amount of which a part was replaced differs as a whole:
 *
 *   Minister Ana [Ruiz/Kolb]   →   [Minister Ana Ruiz/Minister Ana Kolb]
 *   thirty-[three/four]        →   [thirty-three/thirty-four]
 *
 * One that is merely longer on one side does not: of "Marco Rubio" and "Rubio", Marco differs.
 */
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import { addStretch, type Stretch } from "./diffWholes";

/**
 * The stretches, with what is the same given to the stretch beside it where a border would cut a whole on both sides.
 * `wholes` is by token, equal for parts of one; a whole of which a token is in `shifted` stays as it is.
 */
export function keepWhole(
  stretches: readonly Stretch[],
  wholes: Pair<Int32Array>,
  shifted: Pair<ReadonlySet<number>>,
): Stretch[] {
  const kept: Stretch[] = [];
  const place = { a: 0, b: 0 };
  const torn = { a: tornWholes("a"), b: tornWholes("b") };
  for (const [i, { kind, tokens }] of stretches.entries()) {
    const start = { ...place };
    for (const side of SIDES) place[side] += tokens[side].length;
    const { length } = tokens.a;
    const before = kind === "same" && isReplaced(stretches[i - 1]) ? countCut(start, 1, length) : 0;
    const after =
      kind === "same" && isReplaced(stretches[i + 1]) ? countCut(place, -1, length - before) : 0;
    if (kind === "different") addStretch(kept, { kind, tokens });
    else if (before + after === 0) kept.push({ kind, tokens });
    else {
      add("different", tokens, 0, before);
      add("same", tokens, before, length - after);
      add("different", tokens, length - after, length);
    }
  }
  return kept;

  function add(kind: Stretch["kind"], tokens: Stretch["tokens"], from: number, to: number): void {
    if (from < to)
      addStretch(kept, { kind, tokens: mapPair(tokens, (own) => own.slice(from, to)) });
  }

  function tornWholes(side: Side): ReadonlySet<number | undefined> {
    return new Set(Array.from(shifted[side], (index) => wholes[side][index]));
  }

  /** How many tokens behind a border, or before it, belong to a whole that the border cuts on both sides. */
  function countCut(border: Pair<number>, step: 1 | -1, most: number): number {
    let count = 0;
    while (count < most && SIDES.every((side) => isCut(side, border[side] + step * count))) count++;
    return count;
  }

  function isCut(side: Side, border: number): boolean {
    const own = wholes[side][border];
    return own !== undefined && own === wholes[side][border - 1] && !torn[side].has(own);
  }
}

function isReplaced(stretch: Stretch | undefined): boolean {
  return stretch?.kind === "different" && SIDES.every((side) => stretch.tokens[side].length > 0);
}

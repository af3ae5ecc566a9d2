import { mapPair, type Pair } from "../../model/pair";
import type { Token } from "../tokens";
import type { Stretch } from "./diffWholes";
import type { Unit } from "./units";

/** A unit that differs where it stands, or the part of it that does. */
export interface LooseUnit {
  readonly unit: Unit;
  /** Tokens of the match, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Number of the stretch, equal on both sides for what stands in the same place. */
  readonly place: number;
  /** Equal for what stands beside each other in one sentence with nothing else between. */
  readonly block: number;
  /** Whether more than a space stands between it and what is before it: a comma, a quotation mark. */
  readonly isApart: boolean;
}

/** The units of both sides that differ and do not stand elsewhere in the sentence, in order. `unitOf` is by token. */
export function findLooseUnits(
  stretches: readonly Stretch[],
  units: Pair<readonly Unit[]>,
  unitOf: Pair<Int32Array>,
  shifted: Pair<ReadonlySet<number>>,
): Pair<LooseUnit[]> {
  return mapPair(units, (own, side) => {
    const loose: LooseUnit[] = [];
    let block = 0;
    let token = 0;
    for (const [place, { kind, tokens }] of stretches.entries()) {
      block++;
      const end = token + tokens[side].length;
      if (kind !== "different") token = end;
      for (; token < end; token++) {
        const unit = own[unitOf[side][token] ?? 0];
        if (shifted[side].has(token) || !unit) {
          block++;
          continue;
        }
        const last = loose.at(-1);
        if (last && last.block === block && last.unit === unit)
          loose[loose.length - 1] = { ...last, end: token + 1 };
        else {
          if (last && last.unit.segment !== unit.segment) block++;
          const isApart = standsApart(tokens[side], token - end + tokens[side].length);
          loose.push({ unit, start: token, end: token + 1, place, block, isApart });
        }
      }
    }
    return loose;
  });
}

function standsApart(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const own = tokens[place];
  return before !== undefined && own !== undefined && own.span.start - before.span.end > 1;
}

/** Whether the unit differs as a whole. */
export function isWhole({ unit, start, end }: LooseUnit): boolean {
  return start === unit.start && end === unit.end;
}

/** Whether it says something by itself. */
export function isWeighty({ unit }: LooseUnit): boolean {
  return unit.kind !== "small" && unit.kind !== "sign";
}

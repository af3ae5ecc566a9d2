import { describe, expect, it } from "vitest";

import { readWordNet } from "./wordnet";
import { RELATIONS, SENSES, STEMS } from "./wordnet.generated";

const FIRST = 1_000;
const table = readWordNet(FIRST);

function idsOf(stem: string): number[] {
  return (table.get(stem) ?? []).map(({ id }) => id);
}

describe("readWordNet", () => {
  it("reads a sense for every stem, and every synset that a sense names", () => {
    const stems = STEMS.match(/\d\D*/gu) ?? [];
    expect(SENSES.split(";")).toHaveLength(stems.length);
    expect(table.size).toBe(stems.length);
    expect([...table.keys()]).toEqual([...table.keys()].toSorted());
    expect(table.has("abil") && table.has("youth")).toBe(true);
    const met = SENSES.split(/[;,]/u).filter((sense) => sense.length === 1).length;
    expect(RELATIONS.split(";").length).toBeGreaterThanOrEqual(met);
  });

  it("numbers synsets from where it is told to, and gives degrees from 0 to 1", () => {
    for (const meanings of table.values())
      for (const { id, degree } of meanings) {
        expect(Number.isInteger(id) && id >= FIRST).toBe(true);
        expect(degree > 0 && degree < 1).toBe(true);
      }
  });

  it("relates nearly every stem to another", () => {
    const holders = new Map<number, number>();
    for (const stem of table.keys())
      for (const id of idsOf(stem)) holders.set(id, (holders.get(id) ?? 0) + 1);
    const alone = [...table.keys()].filter((stem) =>
      idsOf(stem).every((id) => holders.get(id) === 1),
    );
    expect(alone.length).toBeLessThan(table.size / 100);
  });

  it("gives words of one synset more in common than a word and its broader one", () => {
    const between = (one: string, other: string): number =>
      Math.max(
        0,
        ...(table.get(one) ?? []).flatMap(({ id, degree }) =>
          (table.get(other) ?? []).filter((far) => far.id === id).map((far) => degree * far.degree),
        ),
      );
    expect(between("car", "automobil")).toBeGreaterThan(between("boat", "ship"));
    expect(between("boat", "ship")).toBeGreaterThan(0);
    expect(between("car", "minist")).toBe(0);
  });
});

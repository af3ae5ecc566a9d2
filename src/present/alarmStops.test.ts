import { describe, expect, it } from "vitest";
import type { Comparison, Fact, Group } from "../model/comparison";
import { findAlarmStops, placeAlarms, stepAlarm } from "./alarmStops";
import { listAlarms } from "./checks";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

/** Puts a fact on the left of every match that stands on its own level, on the right of those that moved. */
function withFacts(comparison: Comparison): Comparison {
  const groups = comparison.groups.map((group): Group => {
    if (group.relation !== "paraphrase") return group;
    const side = group.moved ? "b" : "a";
    const segment = comparison.versions[side].segments[group.segments[side][0] ?? 0];
    const span = segment?.pieces[0];
    const change = group.moved ? "added" : "dropped";
    const fact: Fact = { kind: "number", change, at: span ? { [side]: span } : {} };
    return { ...group, facts: [fact] };
  });
  return { ...comparison, groups };
}

const COMPARISON = withFacts(sketch("a0=b0 a1~b1 a2~b4! a3=b2 a4~b3"));
const ROWS = layRows(COMPARISON);
const STOPS = findAlarmStops(COMPARISON, ROWS, listAlarms(COMPARISON));

describe("findAlarmStops", () => {
  it("meets each where its text stands, from top to bottom", () => {
    expect(STOPS.map(({ alarm, row }) => [alarm.group, row])).toEqual([
      [1, 1],
      [4, 4],
      [2, 5],
    ]);
  });
});

describe("placeAlarms", () => {
  it("shows each in every row that has text of its match", () => {
    const placed = placeAlarms(ROWS, listAlarms(COMPARISON));
    expect(placed.map((alarms) => alarms.map(({ group }) => group))).toEqual([
      [],
      [1],
      [2],
      [],
      [4],
      [2],
    ]);
  });
});

describe("stepAlarm", () => {
  const [first, second, third] = STOPS.map(({ alarm }) => alarm.id);
  it.each([
    ["from the top to the first", 0, null, 1, first],
    ["one under the eye counts", 4, null, 1, second],
    ["on from one", 1, first, 1, second],
    ["back from one", 5, third, -1, second],
    ["back from below", 3, null, -1, first],
    ["on from one that is no problem any more", 2, "gone", 1, second],
    ["not past the end", 5, third, 1, undefined],
    ["not before the beginning", 1, first, -1, undefined],
  ] as const)("%s", (_, row, current, step, expected) => {
    expect(stepAlarm(STOPS, row, current ?? null, step)?.alarm.id).toBe(expected);
  });
});

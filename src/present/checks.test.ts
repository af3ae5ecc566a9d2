import { describe, expect, it } from "vitest";
import { compareFacts, EVERY_FACT, type Told, WORDS } from "./checks.fixture";
import { groupAlarms, isQuiet, listAlarmIds, listAlarms, sideOf } from "./checks";
import { tellAlarm, tellAtSentence } from "./checkWords";

const ALARMS = listAlarms(compareFacts(WORDS, WORDS, EVERY_FACT));

describe("groupAlarms", () => {
  it("puts the check with the worst first, and in each the worst first", () => {
    expect(
      groupAlarms(ALARMS).map(({ kind, alarms }) => [
        kind,
        ...alarms.map(({ fact }) => fact.change),
      ]),
    ).toEqual([
      ["quote", "quoted", "altered", "unquoted", "trimmed"],
      ["negation", "altered"],
      ["number", "altered", "dropped", "rounded"],
      ["name", "altered", "added"],
    ]);
  });

  it("puts a check that has only quiet alarms last", () => {
    const quiet: Told = ["quote trimmed", "one", "one"];
    const added: Told = ["name added", "", "six"];
    const alarms = listAlarms(compareFacts(WORDS, WORDS, [quiet, added]));
    expect(groupAlarms(alarms).map(({ kind }) => kind)).toEqual(["name", "quote"]);
    expect(alarms.map(isQuiet)).toEqual([true, false]);
  });
});

describe("what is advisory", () => {
  const advisory: readonly Told[] = [
    ["quote trimmed", "one", "one"],
    ["hedge dropped", "two", ""],
    ["hedge altered", "three", "three"],
    ["attribution added", "", "four"],
    ["attribution altered", "five", "five"],
  ];
  const alarms = listAlarms(compareFacts(WORDS, WORDS, advisory, ["a unique five"]));

  it("is quieter than all else, another speaker is not", () => {
    expect(groupAlarms(alarms).map(({ kind }) => kind)).toEqual(["attribution", "quote", "hedge"]);
    const loud = alarms.filter((alarm) => !isQuiet(alarm));
    expect(loud.map(tellAlarm)).toEqual(["Another speaker"]);
  });

  it("has no line of its own in the text", () => {
    const lined = alarms.filter(({ underlined: { a, b } }) => a.length + b.length > 0);
    expect(lined.map(tellAlarm)).toEqual(["Another speaker"]);
  });

  it("is told in words", () => {
    expect(alarms.map(tellAlarm).toSorted()).toEqual([
      "Another speaker",
      "Attribution added",
      "Hedge altered",
      "Hedge dropped",
      "Quotation trimmed",
    ]);
  });
});

describe("listAlarms", () => {
  it("names a fact by its places and words, whichever side they are on", () => {
    const [a, b] = ["He paid 11 crowns.", "Then he paid 17 crowns and 3 more."];
    const facts: readonly Told[] = [
      ["number altered", "11", "17"],
      ["number added", "", "3"],
    ];
    const swapped: readonly Told[] = [
      ["number altered", "17", "11"],
      ["number dropped", "3", ""],
    ];
    const ids = listAlarmIds(compareFacts(a, b, facts));
    expect(ids.size).toBe(2);
    expect(ids).toEqual(listAlarmIds(compareFacts(b, a, swapped)));
    expect(ids).toEqual(new Set(listAlarms(compareFacts(a, b, facts)).map(({ id }) => id)));
  });

  it.each<[string, string, Told]>([
    ["other words", "He paid 18 crowns.", ["number altered", "11", "18"]],
    ["another place", "So he paid 17 crowns.", ["number altered", "11", "17"]],
    ["another check", "He paid 17 crowns.", ["name altered", "11", "17"]],
  ])("gives another name to what has %s", (_, b, fact) => {
    const a = "He paid 11 crowns.";
    const before = listAlarmIds(
      compareFacts(a, "He paid 17 crowns.", [["number altered", "11", "17"]]),
    );
    const [after] = listAlarmIds(compareFacts(a, b, [fact]));
    expect(before.has(after ?? "")).toBe(false);
  });

  it("goes to the left side where there is a place on it", () => {
    expect(ALARMS.filter((alarm) => sideOf(alarm) === "b").map(tellAlarm)).toEqual(["Name added"]);
  });
});

describe("words", () => {
  it("says what each is", () => {
    expect(groupAlarms(ALARMS).flatMap(({ alarms }) => alarms.map(tellAlarm))).toEqual([
      "Made into a quotation",
      "Quotation altered",
      "No longer a quotation",
      "Quotation trimmed",
      "Negation altered",
      "Figure altered",
      "Figure dropped",
      "Figure rounded",
      "Name altered",
      "Name added",
    ]);
  });

  it.each([
    [1, "1 quotation differs"],
    [2, "2 quotations differ"],
    [3, "2 quotations and 1 figure differ"],
    [7, "2 quotations, 3 figures and 2 names differ"],
  ])("sums up %i at a sentence", (count, words) => {
    const alarms = listAlarms(compareFacts(WORDS, WORDS, EVERY_FACT.slice(0, count)));
    expect(tellAtSentence(alarms)).toBe(words);
  });
});

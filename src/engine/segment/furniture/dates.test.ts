import { describe, expect, it } from "vitest";

import { isCalendarWord, isDate } from "./dates";

describe("isDate", () => {
  it.each([
    "12 May 2026, 14:05",
    "until 1800 GMT Thursday, Nov. 14",
    "le 12 mai 2026 à 14h05",
    "Freitag, 7.45 Uhr | Lesezeit: 2 Min.",
    "22.1.2025",
    "hasta las 18.00",
    "до 18:00 мск",
    "Tuesday",
  ])("%s", (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(["", "until further notice", "figures from 2024", "12 reports", "на 18 товаров"])(
    "not: %s",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe("isCalendarWord", () => {
  it("knows days and months, whatever their case", () => {
    expect(["Monday", "MAI", "enero", "Вторник"].map(isCalendarWord)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isCalendarWord("Petra")).toBe(false);
  });
});

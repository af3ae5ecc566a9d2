import { describe, expect, it } from "vitest";

import { recogniseLine } from "./cues";

describe("recogniseLine", () => {
  it.each([
    ["link", "https://www.example.org/authors/ruiz-4"],
    ["link", "ana.ruiz@example.org"],
    ["note", "Page 3 of 7"],
    ["note", "- 12 -"],
    ["note", "(MORE)"],
    ["note", "12/05/2026, 14:05"],
    ["note", "Advertisement"],
    ["note", "World › Europe › Business"],
    ["note", "Crossing to reopen | The Vellmar Ledger"],
    ["note", "Updated: 12 May 2026, 14:05"],
    ["note", "Sign up for our morning newsletter"],
    ["note", "Copyright 2026 The Vellmar Ledger"],
    ["note", "Editor’s note: this story has been updated."],
    ["note", "CORRECTION: An earlier version gave the wrong year."],
    ["note", "EMBARGOED - not for use before 6 a.m. on Tuesday"],
    ["note", "(Reporting by Ana Ruiz; editing by Jan Kolb)"],
    ["note", "Topics: trade, transport"],
    ["note", "Most read"],
    ["note", "12 comments"],
    ["related", "READ MORE: Who owns Otter Island?"],
    ["related", "Related article: Who owns Otter Island?"],
    ["related", "Lesen Sie auch: Wem gehört die Insel?"],
    ["related", "Читайте также: Кому принадлежит остров?"],
    ["credit", "Photograph: I. Kolb/Ledger"],
    ["credit", "Foto: Kolb"],
    ["note", "UPDATES: with quotes, new cost"],
    ["note", "131137 GMT Nov 13"],
    ["note", "# dpa NOTEBOOK"],
    ["note", "\u0003131137 GMT Nov 13"],
    ["caption", "На фото: паром в порту."],
    ["caption", "[2/3] The ferry at its berth"],
  ])("%s: %s", (kind, line) => {
    expect(recogniseLine(line)?.kind).toBe(kind);
  });

  it.each([
    "Page 3 of the report says otherwise.",
    "Read more slowly and you will see it.",
    "Update the list, she told them.",
    "Photographs of the bridge had been taken in May.",
    "Updated figures will be published on Friday, 5 June.",
    "Follow us, he cried, and we did.",
    "Related costs rose by 4 percent.",
    "Most read it twice.",
    "The site is www.example.org, he said.",
    "Share prices fell again.",
  ])("is silent on a sentence: %s", (line) => {
    expect(recogniseLine(line)).toBeUndefined();
  });

  it("takes what a picture shows for prose where it goes on", () => {
    expect(recogniseLine("На фото: паром. Другого на острове не было.")).toBeUndefined();
  });

  it("says what a list's heading heads", () => {
    expect(recogniseLine("Most read")?.heads).toBe("related");
  });
});

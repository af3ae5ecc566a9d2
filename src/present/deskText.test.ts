import { expect, it } from "vitest";
import { listChecked, NOTHING_CHECKED } from "./checked";
import { compareFacts } from "./checks.fixture";
import { printForDesk } from "./deskText";

it("prints the list for the desk, and hides nothing in it", () => {
  const comparison = compareFacts(
    "The mayor paid 11 crowns \u202Efor it.",
    "The mayor paid 17 crowns for it, on 3 May.",
    [
      ["number added", "", "3 May"],
      ["number altered", "11 crowns", "17 crowns"],
    ],
    ["a reworded 11", "b reworded 17"],
  );
  expect(printForDesk(comparison, listChecked(comparison), NOTHING_CHECKED)).toBe(
    [
      "a.txt → b.txt",
      "Figures 2: 1 altered, 1 added",
      "",
      "Figures",
      "- Figure altered: The mayor paid *11* crowns [U+202E]for it. → The mayor paid *17* crowns for it, on 3 May.",
      "- Figure added: (not on the left) → …paid 17 crowns for it, on *3 May*.",
      "",
    ].join("\n"),
  );
});

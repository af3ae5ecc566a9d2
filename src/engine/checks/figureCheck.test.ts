import { describe, expect, it } from "vitest";

import { checkFigures } from "./figureCheck";
import { tell } from "./match.fixture";

describe("checkFigures", () => {
  it.each([
    ["en", "It cost 4,000 euros.", "It cost four thousand euros."],
    ["en", "It cost $1.2bn.", "It cost 1.2 billion dollars."],
    ["en", "A third of them left at 2.35pm.", "33 percent of them left at 14:35."],
    ["en", "They sat for two days.", "They sat for 48 hours."],
    ["en", "It starts at 10:45 a.m.", "It starts at quarter to eleven."],
    ["en", "It pays between $8 and $12.", "It pays $8 at least, $12 at most."],
    ["en", "Two men and one dog left.", "The men and the dog left first."],
    ["en", "On May 3, 60 men left.", "Sixty men left on 3 May."],
    ["en", "It fell to 12. | It rose to 14 later.", "It rose to 14. | It had fallen to 12 before."],
    ["de", "Es kostet 1,3 Mio. Euro.", "Es kostet 1,3 Millionen Euro."],
    ["fr", "Il a perdu 97 euros.", "Il a perdu quatre-vingt-dix-sept euros."],
    ["es", "Cuesta 2000 euros.", "Cuesta dos mil euros."],
    ["ru", "Погибли 25 человек.", "Погибли двадцать пять человек."],
  ])("%s, equal: %s = %s", (language, a, b) => {
    expect(tell(checkFigures, a, b, language)).toEqual([]);
  });

  it.each([
    ["en", "It cost 4,000 euros.", "It cost 4,500 euros.", ["altered: 4,000 euros → 4,500 euros"]],
    ["en", "They met on Saturday.", "They met on Sunday.", ["altered: Saturday → Sunday"]],
    ["en", "It opens in May.", "It opens in June.", ["altered: May → June"]],
    ["en", "Six men were hurt.", "Five men were hurt.", ["altered: Six → Five"]],
    ["en", "Some 3,987 came.", "Almost 4,000 came.", ["rounded: 3,987 → 4,000"]],
    ["en", "A woman of 54 drowned.", "A woman drowned.", ["dropped: 54 → –"]],
    ["en", "A woman drowned.", "A woman of 54 drowned.", ["added: – → 54"]],
    [
      "en",
      "It rose 5 percent to 11 feet.",
      "It rose 5 percent to 13 feet.",
      ["altered: 11 feet → 13 feet"],
    ],
    [
      "en",
      "It was seen 50 kilometers away.",
      "It fell nine kilometers from the coast.",
      ["dropped: 50 kilometers → –", "added: – → nine kilometers"],
    ],
    ["de", "Am 3. Mai kam er.", "Am 13. Mai kam er.", ["altered: 3. Mai → 13. Mai"]],
    ["ru", "Он пришёл в среду.", "Он пришёл в пятницу.", ["altered: среду → пятницу"]],
    ["es", "Pagó 26.000 euros.", "Pagó 29.000 euros.", ["altered: 26.000 euros → 29.000 euros"]],
  ])("%s, tells: %s → %s", (language, a, b, facts) => {
    expect(tell(checkFigures, a, b, language)).toEqual(facts);
  });

  it("takes no verb for a month", () => {
    expect(tell(checkFigures, "It may rain.", "It will rain in May.")).toEqual([]);
  });
});

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
    ["en", "It was the lowest in a decade.", "It had not been so low for ten years."],
    ["en", "He was a minute and 40 seconds behind.", "He was 1:40 behind."],
    ["en", "It took two hours and 15 minutes.", "It took 135 minutes."],
    ["en", "Turnout was 70 percent.", "Seven voters in ten turned out."],
    ["en", "One in five left.", "Twenty percent left."],
    ["en", "She fell at 5:50 p.m.", "She fell at ten to six on Sunday."],
    ["en", "Most two-year-olds had it.", "Most children of two had it."],
    ["de", "Es sank um ein Drittel.", "Es wurden 33 Prozent weniger."],
    ["en", "Winds reached 140 km/h.", "Winds reached 87 mph."],
    ["en", "It was 30 degrees Celsius.", "It was 86 degrees Fahrenheit."],
    ["en", "They led in the 12th minute.", "They led after 12 minutes."],
    ["en", "It fell in the 78th minute.", "It fell twelve minutes from time."],
    [
      "en",
      "It cost 85 million, twelve million of it from taxes.",
      "Twelve million of the 85 came from taxes.",
    ],
    ["en", "The board voted last night.", "On Tuesday the board voted."],
    ["en", "DRAVEN, May 6 — The plant will close.", "The plant will close."],
    ["en", "She voted at School No. 2 there.", "She voted at a school there."],
    ["de", "Nach sechsstündiger Debatte ging er.", "Sechs Stunden debattierten sie."],
    ["de", "Es fehlten 40 Prozent der Gäste.", "Vier von zehn Gästen fehlten."],
    ["de", "Die Arbeit reicht für 18 Monate.", "Die Arbeit reicht anderthalb Jahre."],
    ["de", "Er traf um 6.10 Uhr ein.", "Er traf um zehn nach sechs ein."],
    ["de", "Das 2:1 fiel in der 78. Minute.", "Das 2:1 fiel zwölf Minuten vor Schluss."],
    ["fr", "Cent personnes sont venues.", "Une centaine de personnes sont venues."],
    ["fr", "Ils étaient 400 dans les années 1950.", "Ils étaient 400 dans les années cinquante."],
    ["fr", "Il partit à 10 h 50.", "Il partit à onze heures moins dix."],
    ["fr", "Sept Français sur dix votent.", "70 % des Français votent."],
    ["es", "Cuesta doscientos euros.", "Cuesta dos centenares de euros."],
    ["es", "Llegó a las 22.45.", "Llegó a las once menos cuarto."],
    ["es", "El 30 % votó en contra.", "Tres de cada diez votaron en contra."],
    ["ru", "После шестичасовой встречи он уехал.", "Они говорили шесть часов."],
    ["ru", "Пришли семь из десяти.", "Пришли 70 процентов."],
    ["ru", "Погибли двадцать человек.", "Погибли два десятка человек."],
    ["he", "השוק נבנה בשנת 1941.", "השוק הוקם ב-1941."],
    ["ja", "全長は１２．５メートルある。", "全長１２．５メートルだ。"],
    ["de", "Es kostet 1,3 Mio. Euro.", "Es kostet 1,3 Millionen Euro."],
    ["fr", "Il a perdu 97 euros.", "Il a perdu quatre-vingt-dix-sept euros."],
    ["es", "Cuesta 2000 euros.", "Cuesta dos mil euros."],
    ["ru", "Погибли 25 человек.", "Погибли двадцать пять человек."],
  ])("%s, equal: %s = %s", (language, a, b) => {
    expect(tell(checkFigures, a, b, language)).toEqual([]);
  });

  it.each([
    ["en", "It cost 4,000 euros.", "It cost 4,500 euros.", ["altered: 4,000 euros → 4,500 euros"]],
    ["en", "They moved up to third.", "They climbed to fourth place.", ["altered: third → fourth"]],
    ["en", "It fell to minus 12 degrees.", "It fell to 12.", ["altered: minus 12 degrees → 12"]],
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
    ["en", "The board voted last night.", "The board voted.", ["dropped: last night → –"]],
    ["en", "He warned them six years ago.", "He warned them in 2029.", ["added: – → 2029"]],
    ["en", "Bergstrom pulled one back.", "Bergstrom scored 13 there.", ["added: – → 13"]],
    ["en", "He died last night.", "He died. | She came tonight.", []],
    ["en", "Three die in fire.", "At least four dead as flames spread.", ["altered: Three → four"]],
    ["en", "It killed three people.", "Four people died then.", ["altered: three → Four"]],
    ["en", "Two sailors drowned.", "Six sailors drowned.", ["altered: Two → Six"]],
    ["en", "Two boys ran.", "The girls were six.", []],
    [
      "en",
      "It lasts six weeks.",
      "It lasts a month and a half.",
      ["rounded: six weeks → a month and a half"],
    ],
    [
      "en",
      "Turnout was 71 percent.",
      "Seven voters in ten turned out.",
      ["rounded: 71 percent → Seven voters in ten"],
    ],
    [
      "en",
      "Of trains 15 percent ran.",
      "One train in seven ran.",
      ["rounded: 15 percent → One train in seven"],
    ],
    ["en", "Of trains 25 percent ran.", "One train in seven ran.", ["dropped: 25 percent → –"]],
    ["en", "Winds reached 140 km/h.", "Winds reached 97 mph.", ["altered: 140 km/h → 97 mph"]],
    [
      "en",
      "He paid 2.3 million euros.",
      "The sum was 3.2 million.",
      ["altered: 2.3 million euros → 3.2 million"],
    ],
    ["en", "It fell half a point.", "It fell.", ["dropped: half a point → –"]],
    ["en", "At one point it fell.", "It fell.", []],
    ["en", "It rose to School 2.", "It rose.", ["dropped: 2 → –"]],
    [
      "de",
      "Nach dreijähriger Haft kam er.",
      "Nach fünfjähriger Haft kam er.",
      ["altered: dreijähriger → fünfjähriger"],
    ],
    ["de", "Er kam gestern Abend.", "Er kam.", ["dropped: gestern Abend → –"]],
    ["fr", "Deux morts à Lyon.", "Trois morts à Lyon.", ["altered: Deux → Trois"]],
    ["fr", "Il est venu hier soir.", "Il est venu.", ["dropped: hier soir → –"]],
    ["es", "Llegó anoche.", "Llegó.", ["dropped: anoche → –"]],
    ["ru", "Он пришёл вчера вечером.", "Он пришёл.", ["dropped: вчера вечером → –"]],
    ["ru", "После двухдневной паузы он ушёл.", "Он ушёл.", ["dropped: двухдневной → –"]],
    ["zh", "日志将于5月展出。", "日志将于6月展出。", ["altered: 5 → 6"]],
    ["zh", "有5万人。", "有50000人。", ["added: – → 50000"]],
    ["de", "Am 3. Mai kam er.", "Am 13. Mai kam er.", ["altered: 3. Mai → 13. Mai"]],
    ["ru", "Он пришёл в среду.", "Он пришёл в пятницу.", ["altered: среду → пятницу"]],
    ["es", "Pagó 26.000 euros.", "Pagó 29.000 euros.", ["altered: 26.000 euros → 29.000 euros"]],
  ])("%s, tells: %s → %s", (language, a, b, facts) => {
    expect(tell(checkFigures, a, b, language)).toEqual(facts);
  });

  it("says nothing of two firms told in one form", () => {
    const [a, b] = ["Farrow Tools earned 18 million.", "Gantry Homes earned 27 million."];
    expect(tell(checkFigures, a, b)).toEqual([]);
    expect(tell(checkFigures, a, `${b} | Farrow Tools lost.`)).not.toEqual([]);
  });

  it("takes no verb for a month", () => {
    expect(tell(checkFigures, "It may rain.", "It will rain in May.")).toEqual([]);
  });
});

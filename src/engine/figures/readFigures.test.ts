import { describe, expect, it } from "vitest";

import { drawFigures, figuresIn } from "./drawn.fixture";

/** The values of a text's figures, with their kinds. */
function worthIn(text: string, language: string): string[] {
  return figuresIn(text, language).map(({ kind, value }) => `${kind} ${value}`);
}

describe("readFigures", () => {
  it.each([
    [
      "amount 33",
      "en 33|en thirty-three|de dreiunddreißig|fr trente-trois|es treinta y tres|ru тридцати трёх",
    ],
    [
      "percent 33 %",
      "en a third of it|en 33 %|de ein Drittel der Leute|fr un tiers des voix|es un tercio de los votos|ru треть жителей",
    ],
    [
      "percent 50 %",
      "en half of them|de die Hälfte der Leute|fr la moitié des voix|es la mitad de los votos|ru половина жителей",
    ],
    [
      "amount 1200000000 $",
      "en $1.2bn|en 1.2 billion dollars|de 1,2 Mrd. Dollar|fr 1,2 milliard de dollars|es 1.200 millones de dólares|ru 1,2 млрд долларов",
    ],
    ["time 14:35", "en 2.35pm|en 2:35 p.m.|de 14.35 Uhr|fr 14h35|es 14:35|ru 14 часов 35 минут"],
    ["amount 1941", "en in 1941|he ב-1941|he בשנת 1941|zh 第1941|ja １９４１年"],
    ["date 05-03", "en May 3|en on 3 May|es 3 de mayo|de 3. Mai|fr 3 mai|ru 3 мая"],
    [
      "ordinal 21.",
      "en 21st|en twenty-first|de einundzwanzigster|fr vingt et unième|ru двадцать первого",
    ],
    [
      "range 10-12",
      "en 10–12|en between 10 and 12|de zehn bis zwölf|fr entre dix et douze|es entre diez y doce|ru от десяти до двенадцати",
    ],
  ])("%s in any language: %s", (worth, written) => {
    const found = written.split("|").map((one) => worthIn(one.slice(3), one.slice(0, 2)));
    expect(found).toEqual(found.map(() => [worth]));
  });

  it.each([
    ["a bare number and one with a measure", "4", "4 km"],
    ["a date and one with its year", "May 3", "May 3, 2031"],
    ["a time and one with its zone", "14:35", "14:35 GMT"],
  ])("tells %s by amount and unit", (_, bare, full) => {
    const [one, other] = [figuresIn(bare, "en")[0], figuresIn(full, "en")[0]];
    expect(one?.value).not.toBe(other?.value);
    expect([one?.kind, one?.amount, one?.unit]).toEqual([other?.kind, other?.amount, undefined]);
    expect(other?.unit).toBeDefined();
  });

  it.each([
    ["4 km", "4 miles"],
    ["the third man", "three men"],
    ["2:35", "14:35"],
    ["3 percent", "3 percentage points"],
    ["$5", "€5"],
  ])("tells %s from %s", (one, other) => {
    expect(worthIn(one, "en")).not.toEqual(worthIn(other, "en"));
    expect(worthIn(other, "en")).toHaveLength(1);
  });

  it("reads none in a text without figures, and signs alone are none", () => {
    expect(drawFigures("", "en")).toBe("");
    expect(drawFigures("He has $ and % and § in May.", "en")).toBe("He has $ and % and § in May.");
  });
});

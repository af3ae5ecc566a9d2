import { describe, expect, it } from "vitest";

import { drawFigures, textOf } from "./drawn.fixture";

describe("numbers in words", () => {
  it.each([
    ["en", "{two hundred and fifty-six|256} people"],
    ["en", "{one hundred thousand|100000} men"],
    ["en", "{twelve hundred|1200} cars"],
    ["en", "{twenty-one thousand three hundred and five|21305} votes"],
    ["en", "{two thousand and five|2005} of them"],
    ["en", "{a million|1000000} and {half a million|500000}"],
    ["en", "{a dozen|12} eggs, {two dozen|24} boats"],
    ["en", "{two and a half|2.5} times, {one and a half million|1500000}"],
    ["en", "{a quarter of a million|250000} homes"],
    ["en", "{thirty|30} a day"],
    ["en", "{one|1} boat sank"],
    ["en", "no one came, one of the men, this one, one day, number one, the one"],
    ["en", "one-time, one-way, on the one hand"],
    ["en", "thousands of people, several hundred men, a few thousand, dozens"],
    ["en", "zero tolerance"],
    ["en", "nineteen ninety-nine, nine one one"],
    ["en", "{twenty|20}, {five|5}. {A hundred|100}"],
    ["de", "{zweihundertsechsundfünfzig|256} Leute"],
    ["de", "{einundzwanzig|21}, {dreitausend|3000}, {hunderteins|101}, {tausendundeins|1001}"],
    ["de", "{eine Million|1000000}, {eine halbe Million|500000}, {eineinhalb Millionen|1500000}"],
    ["de", "{zwei Millionen dreihunderttausend|2300000}"],
    ["de", "{zweieinhalb|2.5}, {anderthalb|1.5}, {dreißig|30}"],
    ["de", "{hundert|100} Menschen, Hunderte Menschen, Tausende, im Jahrhundert, Tausendfüßler"],
    ["de", "ein Mann, eine Frau, mit einem Hund"],
    [
      "de",
      "Platz {eins|1}, {elf|11} Spieler, die Elf von Bern, Acht geben, außer Acht lassen, {acht|8} der {zwölf|12}",
    ],
    ["de", "bewundernswert und hundertprozentig"],
    ["fr", "{quatre-vingt-dix-sept|97}, {quatre-vingts|80}, {quatre-vingt-un|81}"],
    ["fr", "{soixante et onze|71}, {soixante-quinze|75}, {soixante-dix-neuf|79}"],
    ["fr", "{vingt et un|21}, {vingt-deux|22}, {dix-sept|17}"],
    ["fr", "{septante|70}, {nonante-deux|92}, {huitante-trois|83}"],
    ["fr", "{deux cent mille|200000}, {deux cents|200}, {cent|100} personnes, {mille|1000}"],
    ["fr", "{mille neuf cent quatre-vingt-quatre|1984}"],
    ["fr", "un homme, une femme, un seul, l'un des {deux|2}"],
    ["fr", "{neuf|9} personnes, un bâtiment neuf, des centaines de personnes"],
    ["es", "{doscientos cincuenta y seis|256}, {veintiún|21}, {treinta y uno|31}"],
    ["es", "{quinientas mil|500000}, {cuarenta y cinco mil|45000}, {ciento veinte|120}"],
    ["es", "{mil millones|1000000000}, {dos mil millones|2000000000}, {medio millón|500000}"],
    ["es", "un hombre, una mujer, uno de los {cien|100}, miles de personas"],
    ["es", "{dos y medio|2.5}"],
    ["ru", "{двухсот|200}, {двадцати пяти|25}, {пятидесяти|50} человек"],
    ["ru", "{двадцать пять тысяч|25000}, {двадцать один|21}, {сто|100} человек"],
    ["ru", "{тысяча|1000} человек, тысячи людей, тысячами"],
    ["ru", "{полтора|1.5} раза, {полмиллиона|500000}, {трёх|3} и {трех|3}"],
    ["ru", "один из них, одна женщина, семью"],
  ])("%s: %s", (language, drawn) => {
    expect(drawFigures(textOf(drawn), language)).toBe(drawn);
  });
});

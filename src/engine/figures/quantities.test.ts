import { describe, expect, it } from "vitest";

import { drawFigures, textOf } from "./drawn.fixture";

describe("numbers with their scale and measure", () => {
  it.each([
    ["en", "{1.5 million|1500000}, {1.5m|1500000}, {$1.2bn|1200000000 $}"],
    ["en", "{1.2 billion dollars|1200000000 $}, {US$5|5 $}, {$5|5 $}, {5 dollars|5 $}"],
    ["en", "{A$5m|5000000 a$}, {€5|5 €}, {5 euros|5 €}, {EUR 5|5 €}"],
    ["en", "{£38|38 pound} or {38 pounds|38 pound}, {12 million crowns|12000000 crown}"],
    ["en", "{2 million 300 thousand|2300000}"],
    ["en", "{half a point|0.5 pp}, {7 points|7 pp}, at one point, {20 yards|20 yard}"],
    [
      "en",
      "{minus 12|-12}, {-12 degrees|-12 °}, {12 degrees below zero|-12 °}, {minus two percent|-2 %}",
    ],
    ["en", "{nine|9} minus {three|3}, plus or minus {3 points|3 pp}, minus {two|2} chairs"],
    ["fr", "{moins 12 degrés|-12 °}, {12 degrés sous zéro|-12 °}, au moins {12|12} morts"],
    ["es", "{menos 12 grados|-12 °}, {12 grados bajo cero|-12 °}, al menos {12|12} muertos"],
    ["de", "{minus zwölf Grad|-12 °}, {12 Grad unter null|-12 °}"],
    ["ru", "{минус 12 градусов|-12 °}, плюс-минус {3|3}"],
    ["en", "{two decades|2 decade}, the last decade, pulled one back"],
    ["fr", "{une centaine|100} de gens, {une dizaine|10}, des centaines de gens"],
    ["es", "{dos centenares|200} de gentes, {una veintena|20}, centenares de gentes"],
    ["ru", "{два десятка|20} человек, десятки человек"],
    [
      "en",
      "{5 km|5 km}, {5km|5 km}, {5 kilometres|5 km}, {5 kilometers|5 km}, {five kilometers|5 km}",
    ],
    ["en", "{4 miles|4 mile}, {5 square miles|5 mile2}, {5 sq. km|5 km2}"],
    ["en", "{60 mph|60 mph}, {60 miles an hour|60 mph}, {60 miles per hour|60 mph}"],
    [
      "en",
      "{20C|20 °}, {20 degrees|20 °}, {20 degrees Celsius|20 °}, {68F|68 °f}, {zero degrees|0 °}",
    ],
    ["en", "{33 percent|33 %}, {33 per cent|33 %}, {33%|33 %}, {33 pct|33 %}, {33pc|33 %}"],
    ["en", "{3 percentage points|3 pp}, {half a percentage point|0.5 pp}, {0.5 percent|0.5 %}"],
    ["en", "a {33|33}-year-old, aged {33|33}, {33|33} years old, {33 years|33 year}"],
    ["en", "{two and a half years|2.5 year}, {half an hour|0.5 hour}, a {10-year|10 year} plan"],
    [
      "en",
      "{90m|90000000} lusos, the {100m|100m} final, {20m|20 m} high, {5 m|5 m} long, {£5 m|5000000 pound}",
    ],
    ["en", "{5G|5g}, {0142|0142}, {1.2.3|1.2.3}, {9/11|9/11}, {24/7|24/7}, {1/4|1/4}"],
    ["en", "an F-16, COVID-19, a 4x4"],
    ["en", "in {2019|2019}, Game {6|6}, No. {5|5}"],
    ["de", "{1,3 Mio. Euro|1300000 €}, {2 Mrd. €|2000000000 €}, {26.000|26000}, {1.234,5|1234.5}"],
    ["de", "{33|33} Jahre alt, der {33|33}-Jährige, {acht Tage|8 day}, {ein Prozent|1 %}"],
    ["de", "seit {2019|2019}. {Hundert|100} Menschen"],
    ["de", "{5 Prozentpunkte|5 pp}, {80 km/h|80 km/h}, {5 Quadratkilometer|5 km2}"],
    ["fr", "{12,5 millions d'euros|12500000 €}, {4 000|4000} habitants, {5 M€|5000000 €}"],
    ["fr", "{douze pour cent|12 %}, {cent pour cent|100 %}, {2 points de pourcentage|2 pp}"],
    [
      "fr",
      "{5 kilomètres carrés|5 km2}, {deux heures et demie|2.5 hour}, {une demi-heure|0.5 hour}",
    ],
    [
      "es",
      "{74 millones de euros|74000000 €}, {2.000 millones|2000000000}, {un millón de euros|1000000 €}",
    ],
    ["es", "{doce por ciento|12 %}, un {5 %|5 %} más, {2 puntos porcentuales|2 pp}"],
    ["es", "{1.240|1240} habitantes, {600|600} personas"],
    [
      "ru",
      "{1,5 млн рублей|1500000 rouble}, {2 млн 300 тыс|2300000}. человек, {350 руб|350 rouble}.",
    ],
    ["ru", "{33 процента|33 %}, {2 процентных пункта|2 pp}, {5 кв. км|5 km2}, {80 км/ч|80 km/h}"],
    ["ru", "{33|33}-летний, {33 года|33 year}, в {2019|2019} году, {полтора года|1.5 year}"],
    ["uk", "{4 000|4000} людей, {5 %|5 %}, {$5|5 $}"],
  ])("%s: %s", (language, drawn) => {
    expect(drawFigures(textOf(drawn), language)).toBe(drawn);
  });
});

import { describe, expect, it } from "vitest";

import { drawFigures, textOf } from "./drawn.fixture";

describe("times of day", () => {
  it.each([
    [
      "en",
      "{2.35pm|14:35}, {2:35 p.m|14:35}., {14:35|14:35}, {8am|08:00}, {12am|00:00}, {12pm|12:00}",
    ],
    ["en", "{1435 GMT|14:35 gmt}, {14:35 GMT|14:35 gmt}, {9:30 GMT|09:30 gmt}"],
    ["en", "at {noon|12:00}, {12 noon|12:00}, by {midnight|00:00}, the midnight mass, High Noon"],
    [
      "en",
      "{09:40|09:40}, {2:35|2:35?}, {2 o'clock|2:00?}, {half past two|2:30?}, {quarter to one|12:45?}",
    ],
    ["en", "{3 in the afternoon|15:00}, {half past two in the afternoon|14:30}"],
    ["en", "at {9.30|9.3}, {1435|1435} men, a {25:70|25:70} split"],
    [
      "de",
      "{14.35 Uhr|14:35}, {14 Uhr|14:00}, {14 Uhr 35|14:35}, {2.35 Uhr|02:35}, {3 Uhr nachmittags|15:00}",
    ],
    ["de", "um {Mitternacht|00:00}, {halb drei|2:30?}, {14 Stunden|14 hour}"],
    ["fr", "{14h35|14:35}, {14 h 35|14:35}, à {14 heures|14:00}, {14 heures|14 hour} de route"],
    ["fr", "à {minuit|00:00}, à {8 heures du soir|20:00}, à {2h35|02:35}, dans le Midi"],
    [
      "es",
      "a las {14:35|14:35}, a las {2 de la tarde|14:00}, las {dos de la tarde|14:00}, {9:30 a. m|09:30}.",
    ],
    ["es", "a las {22.45|22:45}, a las {9.30|9:30?}, gana {9.30|9.3} al mes"],
    ["es", "a {medianoche|00:00}, {14 horas|14 hour}"],
    [
      "ru",
      "в {14:35|14:35}, {14.35 мск|14:35 мск}, в {14 часов 35 минут|14:35}, в {3 часа дня|15:00}",
    ],
    ["ru", "за {14 часов|14 hour}, в {полночь|00:00}, {3 дня|3 day}"],
  ])("%s: %s", (language, drawn) => {
    expect(drawFigures(textOf(drawn), language)).toBe(drawn);
  });
});

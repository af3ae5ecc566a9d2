import { describe, expect, it } from "vitest";

import { drawFigures, textOf } from "./drawn.fixture";

describe("dates", () => {
  it.each([
    ["en", "{May 3|05-03}, {3 May 2031|2031-05-03}, {3rd of May|05-03}, on {3 May|05-03}"],
    [
      "en",
      "{Oct. 9|10-09}, {October 9, 2031|2031-10-09}, {Jan. 9|01-09} at {10|10}, {March 2031|2031-03}",
    ],
    ["en", "the {1990s|1990s}, in his {90s|90s}, {2031-05-03|2031-05-03}, {3/5/2031|3/5/2031}"],
    ["en", "in May, the {3|3} may attend, it may rain, {86th|86.} minute"],
    [
      "de",
      "am {3. Mai|05-03}, {3. Mai 2031|2031-05-03}, {3.5.2031|2031-05-03}, {15. Oktober|10-15}, {Mai 2031|2031-05}",
    ],
    ["de", "die {1990er|1990s} Jahre, seit {1961|1961}"],
    [
      "fr",
      "{3 mai|05-03}, {1er octobre|10-01}, le {3 sept. 2031|2031-09-03}, {mars 2031|2031-03}, {3/5/2031|2031-05-03}",
    ],
    ["fr", "les années {cinquante|1950s}, {cinquante années|50 year}"],
    ["es", "los años {sesenta|1960s}, {sesenta años|60 year}"],
    ["fr", "les années {1990|1990s}, {sept|7} personnes, {vingt-sept|27}"],
    [
      "es",
      "{3 de mayo|05-03}, {3 de mayo de 2031|2031-05-03}, {mayo de 2031|2031-05}, {1.º de mayo|05-01}",
    ],
    [
      "ru",
      "{3 мая|05-03}, {3 мая 2031|2031-05-03} года, {3-го мая|05-03}, {3 окт|10-03}., {1990-х|1990s}",
    ],
  ])("%s: %s", (language, drawn) => {
    expect(drawFigures(textOf(drawn), language)).toBe(drawn);
  });
});

import { describe, expect, it } from "vitest";

import { weighPlaces } from "./plausible";

describe("weighPlaces", () => {
  it.each([
    ["ASCII", "No more than that."],
    ["English", "The mayor’s “plan” – a costly one – for €18 million…"],
    ["French", "« Nous étions là », a dit Élodie à l’hôtel."],
    ["German", "„Größer“, sagte Özil, »über 5 °C«."],
    ["Danish", "»Færgen sejler,« sagde han."],
    ["Spanish", "¿Qué pasó? ¡Nada! 2.º día"],
    ["Russian", "«Мост», — сказал он, — № 5"],
    ["Arabic", "قال الوزير، إن الخطة؟"],
    ["Japanese", "「はい」と述べた。"],
  ])("finds everything in its place: %s", (_, text) => {
    expect(weighPlaces(text)).toBeGreaterThan(0.85);
  });

  it.each([
    ["windows-1252 as Mac Roman", "La prÈfËte de líhÙpital"],
    ["Mac Roman as windows-1252", "La prŽfte de lÕh™pital"],
    ["windows-1251 as windows-1252, mixed", "cафé au làit: Grиve"],
    ["KOI8-R as windows-1251", "нПУФ ЪБЛТЩФ ДМС дЧЙЦЕОЙС ИУ"],
    ["windows-1250 as windows-1252", "¿ycie ³aski ¹ g³os"],
    ["C1 controls", "It\u0092s \u0093so\u0094"],
    ["unreadable", "caf\uFFFD"],
  ])("finds much out of place: %s", (_, text) => {
    expect(weighPlaces(text)).toBeLessThan(0.85);
  });
});

/** What desks see of furniture in German copy, beside the classes of furniture.test.ts. */
import { describe, expect, it } from "vitest";

import { findMistakes, readVariants } from "./variants.fixture";

describe("de: note", () => {
  it.each(
    readVariants(`
      top note: (Durchgehend neu)
      top note: (Neu: mehr Details)
      top note: AKTUALISIERT: Mit Reaktionen
      top note: Achtung Redaktionen:
      top note: Eil
      top note: EIL +++ EIL +++ EIL
      top note: +++ EILMELDUNG +++
      top note: Sperrfrist: 12. Mai 2026, 18.00 Uhr
      top note: SPERRFRIST bis 12.5.2026, 0.01 Uhr
      top note: PRESSEMITTEILUNG
      top note: Zusammenfassung 1500
      top note: (Zusammenfassung 1500)
      top note: Fähre/Verkehr/Inseln
      opening note: Lesezeit: 3 Min.
      opening note: Vor 2 Stunden
      opening note: 12.05.2026, 14:05 Uhr
      opening note: Stand: 12.05.2026 14:05 Uhr
      opening note: Veröffentlicht am 12.05.2026
      inside note: Anzeige
      inside note: ANZEIGE
      inside note: Nach der Anzeige geht's weiter
      inside note: Artikel merken
      inside note: Melden Sie sich hier für unseren Newsletter an
      inside note: Jetzt unseren Newsletter abonnieren!
      inside note: Mit der Anmeldung akzeptieren Sie unsere Nutzungsbedingungen.
      inside note: Wir und unsere 120 Partner speichern Daten auf Ihrem Gerät
      inside note: Alle ablehnen
      inside note: Artikel teilen
      inside note: Facebook X WhatsApp E-Mail
      end note: # Notizblock
      end note: ## Redaktionelle Hinweise
      end note: # dpa-Notizblock
      end note: * * * *
      end note: Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt
      end note: dpa jk xx n1 dr
      end note: (dpa)
      end note: (dpa/jk)
      end note: Pressekontakt:
      end note: Rückfragen an: Henrike Sollmann, Tel. 030 28523147
      end note: Alle Rechte vorbehalten.
      end note: Mit Agenturmaterial
      end note: Dieser Text wurde am 12. Mai aktualisiert.
    `),
  )("%s", (variant) => {
    expect(findMistakes("de", variant)).toEqual([]);
  });
});

describe("de: byline", () => {
  it.each(
    readVariants(`
      opening byline: Redaktion
      opening byline: Die Redaktion
      opening byline: Onlineredaktion
      opening byline: dpa
      opening byline: Von dpa
      opening byline: Von unserer Redaktion
      opening byline: Von unserem Korrespondenten Jens Kühl
      opening byline: Henrike Sollmann, Altenwerder
      opening byline: Henrike Sollmann, Korrespondentin in Altenwerder
      opening byline: Ein Bericht von Henrike Sollmann
    `),
  )("%s", (variant) => {
    expect(findMistakes("de", variant)).toEqual([]);
  });
});

describe("de: caption", () => {
  it.each(
    readVariants(`
      inside caption: Die Fähre im Hafen (Archivbild)
      inside caption: Die Fähre im Hafen. (Foto: Jens Kühl)
      inside caption: Die Fähre im Hafen. © Jens Kühl/dpa
      inside caption: Die Fähre im Hafen (Symbolfoto)
    `),
  )("%s", (variant) => {
    expect(findMistakes("de", variant)).toEqual([]);
  });
});

describe("de: credit", () => {
  it.each(
    readVariants(`
      inside credit: Foto: Jens Kühl/dpa
    `),
  )("%s", (variant) => {
    expect(findMistakes("de", variant)).toEqual([]);
  });
});

describe("de: related", () => {
  it.each(
    readVariants(`
      inside related: Lesen Sie dazu auch: Wem gehört die Insel?
      inside related: Mehr zum Thema: Die Insel
      inside related: Weitere Artikel
    `),
  )("%s", (variant) => {
    expect(findMistakes("de", variant)).toEqual([]);
  });
});

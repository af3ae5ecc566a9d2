/** Sentences of German copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  abbreviations: [
    "Dr. Kolb und Prof. Ruiz trafen Fr. Nandan. | Es regnete.",
    "Es kamen z.B. Schüler, d.h. Kinder. | Es regnete.",
    "J. R. Kolb kam. | K. H. Ruiz nicht.",
    "Die Kolb GmbH & Co. KG schloss. | Alle gingen.",
    "Papst Johannes Paul II. kam. | Es regnete.",
    "König Karl III. reiste ab. | Es regnete.",
    "Frankfurt a. M. liegt am Main. | Es regnete.",
  ],
  figures: [
    "Am 3. Oktober 2025 regnete es. | Der 1. Preis ging an Kolb.",
    "Er wurde 3. | Sie gewann.",
    "Im 19. Jahrhundert gab es das nicht. | Heute schon.",
    "Es kamen ca. 300 Menschen, u. a. aus Halden. | Es regnete.",
    "Die Kosten stiegen um 3,5 Prozent auf 1.234,50 Euro. | Das ist viel.",
    "Um 14.30 Uhr kam die Fähre. | Sie war voll.",
    "Der Kurs lag bei 1,2 Mrd. Euro. | Das ist viel.",
    "Er wohnt Hafenstr. 5. | Sie nicht.",
    "Nr. 7 gewann. | Es war die Nr. 1.",
    "Der FC liegt auf Platz 2. | Die Otter sind 3.",
    "Bei Windstärke 8 bis 9. | Dann war es still.",
    "Bsp. fehlen. | Es gilt Abs. 2 Nr. 3.",
  ],
  ellipses: ["Er wartete … und ging. | Sie blieb.", "Er wartete... | Sie blieb."],
  addresses: ["Siehe www.example.org. | Dort steht mehr."],
  quotations: [
    "„Wir bleiben. | Niemand geht“, sagte er. | Es regnete.",
    "„Warum?“, fragte sie. | Niemand antwortete.",
    "„Warum?“ fragte Petra Sollmann. | Niemand antwortete.",
    "»Wir bleiben«, sagte er. | »Niemand geht.«",
    "„Er sagte ‚Geht!‘ und ging“, sagte sie. | Es regnete.",
  ],
  dialogue: ["– Wo ist er? – fragte sie. | – Weg."],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "de"), "de")).toBe(sentences);
  });
});

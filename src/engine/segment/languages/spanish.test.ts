/** Sentences of Spanish copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  stops: ["¡Qué día! | ¿Quién lo paga? | Nadie."],
  abbreviations: [
    "El Sr. Ruiz y la Dra. Gil vieron al Lic. Soto. | Llovía.",
    "Viajó a EE. UU. en mayo. | Volvió en junio.",
    "J. R. Soto llegó. | A. Gil no.",
    "La avda. del Mar está cerrada. | Llovía.",
    "S.M. el rey llegó. | Llovía.",
    "La empresa Kolb S.A. cerró. | Todos se fueron.",
  ],
  figures: [
    "Costó 3,5 millones. | Es demasiado.",
    "A las 14.30 h. llegó el ferri. | Iba lleno.",
    "El n.º 7 ganó. | El núm. 3 perdió.",
    "Cuesta 5 millones, aprox. | Es caro.",
    "El art. 5 no cambia. | La pág. 12 tampoco.",
  ],
  ellipses: ["Esperó... y se fue. | Ella se quedó.", "Esperó… | Ella se quedó."],
  addresses: ["Vea www.example.org. | Hay más."],
  quotations: [
    "«Nos quedamos. | Nadie se va», dijo. | Llovía.",
    "“¿Por qué?”, preguntó. | Nadie respondió.",
    "«¿Por qué?» preguntó Ana. | Nadie respondió.",
  ],
  dialogue: [
    "—¿Dónde está? —preguntó Ana. | —Se fue —dijo él.",
    "– ¿Dónde está? – preguntó Ana. | – Se fue.",
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "es"), "es")).toBe(sentences);
  });
});

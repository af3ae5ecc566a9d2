/** Sentences of French copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  stops: ["Les taxes, les frais, etc. | Tout augmente.", "Louis XIV. | Il régna."],
  abbreviations: [
    "M. Kolb et Mme Ruiz ont vu le Dr Nandan. | Il pleuvait.",
    "J.-P. Morvan et A. Roux sont venus. | Il pleuvait.",
    "Les taxes, les frais, etc. ont augmenté. | Rien ne baisse.",
    "St. Malo et av. J.-C. restent. | Rien ne change.",
  ],
  figures: [
    "Le bac coûte 3,5 millions d'euros. | C'est trop.",
    "À 14h30, le bac est arrivé. | Il était plein.",
    "Le n° 7 a gagné. | Cf. p. 12.",
    "Le 1er mai, il pleuvait. | Le 2 aussi.",
    "L'art. 5 et l'al. 2 ne changent pas. | Rien ne change.",
  ],
  ellipses: [
    "Il a attendu... puis il est parti. | Elle est restée.",
    "Il a attendu… | Elle est restée.",
  ],
  addresses: ["Voir www.example.org. | Le site est lent."],
  quotations: [
    "« Nous restons. | Personne ne part », a-t-il dit. | Il pleuvait.",
    "« Pourquoi ? » s'interroge le maire. | Personne n'a répondu.",
    "« Partez ! » a crié Jean Morvan. | Ils sont partis.",
    "« Où est-il ? | – Parti. » | Il pleuvait.",
    "Il a dit « non ». | Elle a dit « oui ».",
    '"Nous restons", a-t-il dit. | "Personne ne part".',
  ],
  dialogue: ["– Où est-il ? demanda-t-elle. | – Parti, dit-il.", "— Où est-il ? | — Parti."],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "fr"), "fr")).toBe(sentences);
  });
});

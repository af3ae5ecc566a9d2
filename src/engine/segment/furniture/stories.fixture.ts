/** A small story in each language, into which tests put an element where wire copy or a page has it. */
import { segment } from "../segment";

export type TestLanguage = "en" | "fr" | "de" | "es" | "ru" | "uk";

/** Where an element stands: above the headline, below it, between two paragraphs, or below the last. */
export type Place = "top" | "opening" | "inside" | "end";

interface Story {
  readonly headline: string;
  readonly paragraphs: readonly [string, string, string];
}

export const STORIES: Readonly<Record<TestLanguage, Story>> = {
  en: {
    headline: "Otter Island ferry returns after a year",
    paragraphs: [
      "The ferry to Otter Island will sail again from Monday, the harbour office said. It had been laid up since the storm of last May.",
      "“We have waited for this,” said Petra Lindqvist, who keeps the island's only shop. She lost half of her trade.",
      "The repair cost the town more than a new boat would have done.",
    ],
  },
  fr: {
    headline: "Le bac de l'île aux Loutres reprend la mer",
    paragraphs: [
      "Le bac de l'île aux Loutres reprendra la mer lundi, a annoncé la capitainerie. Il était à quai depuis la tempête de mai.",
      "« Nous l'attendions tous », a dit Jeanne Morvan, qui tient la seule épicerie de l'île. Elle a perdu la moitié de ses clients.",
      "La réparation a coûté plus cher à la commune qu'un bateau neuf.",
    ],
  },
  de: {
    headline: "Fähre zur Otterinsel fährt nach einem Jahr wieder",
    paragraphs: [
      "Die Fähre zur Otterinsel fährt von Montag an wieder, wie das Hafenamt mitteilte. Sie hatte seit dem Sturm im Mai festgelegen.",
      "„Darauf haben wir gewartet“, sagte Henrike Sollmann, die den einzigen Laden der Insel führt. Sie verlor die Hälfte ihrer Kunden.",
      "Die Reparatur hat die Stadt mehr gekostet als ein neues Schiff.",
    ],
  },
  es: {
    headline: "El ferri de la isla de las Nutrias vuelve a navegar",
    paragraphs: [
      "El ferri de la isla de las Nutrias volverá a navegar el lunes, anunció la capitanía. Estaba amarrado desde el temporal de mayo.",
      "«Lo esperábamos todos», dijo Ana Ruiz, que lleva la única tienda de la isla. Perdió la mitad de sus clientes.",
      "La reparación le ha costado al municipio más que un barco nuevo.",
    ],
  },
  ru: {
    headline: "Паром на остров Выдр вернулся через год",
    paragraphs: [
      "Паром на остров Выдр снова пойдёт с понедельника, сообщили в управлении порта. Он стоял у причала с майского шторма.",
      "«Мы этого ждали», — сказала Мария Орлова, которая держит единственный магазин на острове. Она потеряла половину покупателей.",
      "Ремонт обошёлся городу дороже, чем новое судно.",
    ],
  },
  uk: {
    headline: "Пором на острів Видр повернувся через рік",
    paragraphs: [
      "Пором на острів Видр знову піде з понеділка, повідомили в управлінні порту. Він стояв біля причалу з травневого шторму.",
      "«Ми на це чекали», — сказала Ірина Мороз, яка тримає єдину крамницю на острові. Вона втратила половину покупців.",
      "Ремонт обійшовся місту дорожче, ніж нове судно.",
    ],
  },
};

/** The lines of a language's story with `element` at `place`; a line of an element set in one paragraph has "\n" in it. */
export function tellStory(language: TestLanguage, place: Place, element: string): string {
  const { headline, paragraphs } = STORIES[language];
  const [first, second, third] = paragraphs;
  const blocks = {
    top: [element, headline, first, second, third],
    opening: [headline, element, first, second, third],
    inside: [headline, first, element, second, third],
    end: [headline, first, second, third, element],
  };
  return blocks[place].join("\n\n");
}

/** The segments of `text`, each as "kind: words". */
export function drawKinds(text: string): string[] {
  return segment({ name: "a.txt", text }).segments.map(({ kind, pieces }) => {
    const written = pieces.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${kind}: ${written.replaceAll(/\s+/gu, " ")}`;
  });
}

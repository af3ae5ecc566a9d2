/** What desks see of furniture in French and Spanish copy, beside the classes of furniture.test.ts. */
import { describe, expect, it } from "vitest";

import { findMistakes, readVariants } from "./variants.fixture";

describe("fr: note", () => {
  it.each(
    readVariants(`
      top note: ACTUALISE: avec réactions
      top note: Note aux rédactions : photos à suivre.
      top note: SOUS EMBARGO JUSQU'AU 12 MAI 2026 À 10H00
      top note: EMBARGO : mardi 12 mai, 18h00
      top note: COMMUNIQUÉ DE PRESSE
      top note: FLASH
      top note: ALERTE
      top note: /// URGENT ///
      opening note: Publié le 12 mai 2026 à 14h05, mis à jour à 16h30
      opening note: Temps de lecture : 3 min
      opening note: Il y a 2 heures
      inside note: La suite après la publicité
      inside note: Recevez chaque matin notre newsletter
      inside note: Abonnez-vous dès 1 €
      inside note: Cet article est réservé aux abonnés
      inside note: Partager : Facebook Twitter Email
      inside note: En vous inscrivant, vous acceptez nos conditions générales.
      inside note: Nous et nos 120 partenaires stockons des informations sur votre appareil
      inside note: Continuer sans accepter
      inside note: (suite)
      end note: jmo/pr/ac
      end note: jmo-pr/ac
      end note: FIN
      end note: Contact presse :
      end note: Contact presse : Anne Roux, 01 44 55 66 77
      end note: © 2026 AFP
      end note: Tous droits réservés.
      end note: Avec AFP et Reuters
      end note: (Reportage Jeanne Morvan, édité par Paul Roux)
      end note: Erratum : le bac était à quai depuis mai.
    `),
  )("%s", (variant) => {
    expect(findMistakes("fr", variant)).toEqual([]);
  });
});

describe("fr: byline", () => {
  it.each(
    readVariants(`
      opening byline: La rédaction
      opening byline: La Rédaction avec AFP
      opening byline: Rédaction
      opening byline: AFP
      opening byline: Par Le Quotidien avec AFP
      opening byline: Jeanne Morvan, à Brest
      opening byline: Jeanne Morvan, envoyée spéciale à Brest
      opening byline: Propos recueillis par Jeanne Morvan
    `),
  )("%s", (variant) => {
    expect(findMistakes("fr", variant)).toEqual([]);
  });
});

describe("fr: caption", () => {
  it.each(
    readVariants(`
      inside caption: Le bac à quai à Brest (archives)
      inside caption: Le bac à quai à Brest, le 12 mai 2026
      inside caption: Le bac à quai (Photo d'illustration)
    `),
  )("%s", (variant) => {
    expect(findMistakes("fr", variant)).toEqual([]);
  });
});

describe("fr: credit", () => {
  it.each(
    readVariants(`
      inside credit: PHOTO AFP
      inside credit: Photo d'archives AFP
      inside credit: Jeanne Morvan / Hans Lucas via AFP
    `),
  )("%s", (variant) => {
    expect(findMistakes("fr", variant)).toEqual([]);
  });
});

describe("fr: related", () => {
  it.each(
    readVariants(`
      inside related: À lire aussi Le bac, une histoire de l'île
      inside related: VOIR AUSSI : Le bac en dix dates
      inside related: Sur le même sujet
    `),
  )("%s", (variant) => {
    expect(findMistakes("fr", variant)).toEqual([]);
  });
});

describe("es: note", () => {
  it.each(
    readVariants(`
      top note: ACTUALIZA: con declaraciones
      top note: AMPLÍA: nuevos datos
      top note: (Amplía con nuevos datos)
      top note: ATENCIÓN REDACCIONES
      top note: Nota a los editores: hay fotos.
      top note: AVANCE
      top note: ÚLTIMA HORA
      top note: EMBARGADA HASTA LAS 18.00 DEL 12 DE MAYO
      top note: NOTA DE PRENSA
      opening note: Hace 2 horas
      opening note: 12 may 2026 - 14:05 CEST
      opening note: Actualizado a las 14:05
      inside note: PUBLICIDAD
      inside note: Continúa leyendo después de la publicidad
      inside note: Suscríbete a nuestro boletín
      inside note: Recibe las noticias en tu correo
      inside note: Al suscribirte aceptas la política de privacidad
      inside note: Aceptar todas
      inside note: Compartir en Facebook
      inside note: Facebook Twitter WhatsApp
      inside note: Sigue leyendo
      end note: (continuará)
      end note: EFE
      end note: EFE ar/jg
      end note: ar/jg
      end note: (Con información de EFE)
      end note: Con información de EFE
      end note: FIN
      end note: Contacto de prensa: Ana Ruiz, prensa@example.org
      end note: © EFE 2026
    `),
  )("%s", (variant) => {
    expect(findMistakes("es", variant)).toEqual([]);
  });
});

describe("es: byline", () => {
  it.each(
    readVariants(`
      opening byline: Redacción
      opening byline: REDACCIÓN
      opening byline: Redacción / Vellmar
      opening byline: Ana Ruiz / Vellmar
      opening byline: EFE
      opening byline: EFE / Vellmar
      opening byline: Europa Press
      opening byline: Agencias
      opening byline: Agencias / Vellmar
      opening byline: Ana Ruiz, corresponsal en Vellmar
      opening byline: Por Ana Ruiz
      opening byline: Texto: Ana Ruiz
    `),
  )("%s", (variant) => {
    expect(findMistakes("es", variant)).toEqual([]);
  });
});

describe("es: caption", () => {
  it.each(
    readVariants(`
      inside caption: El ferri en el puerto (foto de archivo)
      inside caption: El ferri en el puerto. EFE/Ana Ruiz
    `),
  )("%s", (variant) => {
    expect(findMistakes("es", variant)).toEqual([]);
  });
});

describe("es: credit", () => {
  it.each(
    readVariants(`
      inside credit: EFE/Ana Ruiz
      inside credit: Foto: Ana Ruiz
    `),
  )("%s", (variant) => {
    expect(findMistakes("es", variant)).toEqual([]);
  });
});

describe("es: link", () => {
  it.each(
    readVariants(`
      end link: Síguenos en https://example.org/x
    `),
  )("%s", (variant) => {
    expect(findMistakes("es", variant)).toEqual([]);
  });
});

describe("es: related", () => {
  it.each(
    readVariants(`
      inside related: Te puede interesar: ¿De quién es la isla?
      inside related: VEA TAMBIÉN: ¿De quién es la isla?
      inside related: Más información
      inside related: Noticias relacionadas
    `),
  )("%s", (variant) => {
    expect(findMistakes("es", variant)).toEqual([]);
  });
});

/** A wrapped story has the segments of the story as it was written, whatever its language, measure and paragraph marks. */
import { describe, expect, it } from "vitest";

import { segment } from "../segment";
import { type Copy, COPY, wrap } from "./copy.fixture";

const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(["zh", "ja"]);
/** Thai has no stops: only many lines show that a text is wrapped. */
const WIDTHS = [24, 30, 36, 45, 60, 66];
const WIDE = [72, 80, 100, 120];

/** The segments of `text` as "kind: words", without white space, of which a wrap changes the amount. */
function draw(text: string, language: string): string[] {
  return segment({ name: "a.txt", text }, language).segments.map(({ kind, pieces }) => {
    const written = pieces.map(({ start, end }) => text.slice(start, end)).join("");
    return `${kind}: ${written.replaceAll(/\s+/gu, "")}`;
  });
}

function shout({ headline, paragraphs }: Copy): Copy {
  return {
    headline: headline.toUpperCase(),
    paragraphs: paragraphs.map((paragraph) => paragraph.toUpperCase()),
  };
}

const LAYOUTS: Readonly<Record<string, (copy: Copy, width: number) => string>> = {
  "blank lines": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.map((one) => wrap(one, width).join("\n"))].join("\n\n"),
  "trailing spaces": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.map((one) => wrap(one, width).join("  \n"))].join("\n\n"),
  "CR LF": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.map((one) => wrap(one, width).join("\r\n"))].join("\r\n\r\n"),
  "CR alone": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.map((one) => wrap(one, width).join("\r"))].join("\r\r"),
  "an indent of two": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.flatMap((one) => wrap(one, width, "  "))].join("\n"),
  "an indent of five": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.flatMap((one) => wrap(one, width, "     "))].join("\n"),
  "a tab": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.flatMap((one) => wrap(one, width, "\t"))].join("\n"),
  "a block set in": ({ headline, paragraphs }, width) =>
    [headline, ...paragraphs.map((one) => `    ${wrap(one, width).join("\n    ")}`)].join("\n\n"),
};

const STORIES: readonly (readonly [string, string, Copy])[] = Object.entries(COPY).flatMap(
  ([language, copy]) => {
    const plain = [language, language, copy] as const;
    const hasCase = /\p{Lu}/u.test(copy.headline);
    return hasCase ? [plain, [`${language} in capitals`, language, shout(copy)] as const] : [plain];
  },
);

describe.each(STORIES)("%s", (_, language, copy) => {
  const { headline, paragraphs } = copy;
  const whole = draw([headline, ...paragraphs].join("\n\n"), language);
  const widths = language === "th" ? WIDTHS : [...WIDTHS, ...WIDE];

  it.each(Object.entries(LAYOUTS))("%s", (__, lay) => {
    for (const width of widths) {
      const measure = UNSPACED_LANGUAGES.has(language) ? Math.round(width / 2) : width;
      expect([width, ...draw(lay(copy, measure), language)]).toEqual([width, ...whole]);
    }
  });

  it("each paragraph on its line, none apart", () => {
    expect(draw([headline, ...paragraphs].join("\n"), language)).toEqual(whole);
  });
});

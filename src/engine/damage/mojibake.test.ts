import { describe, expect, it } from "vitest";

import { findMojibake } from "./mojibake";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findMojibake(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findMojibake", () => {
  it.each<[string, string, string[]]>([
    ["an apostrophe", "donâ€™t", ["â€™ → ’"]],
    ["a quotation", "â€œneverâ€\u009D â€“", ["â€œ → “", "â€<9D> → ”", "â€“ → –"]],
    ["a closing mark that lost its last byte", "â€œneverâ€ he said", ["â€œ → “", "â€ → ”"]],
    ["a letter in a word", "the cafÃ© is", ["Ã© → é"]],
    ["a capital before a small letter", "Ã–sterreich und MÃœNCHEN", ["Ã– → Ö", "Ãœ → Ü"]],
    ["a currency", "â‚¬5 and Â£4 million", ["â‚¬ → €", "Â£ → £"]],
    ["a Russian word", "ÐŸÑ€Ð¸Ð²ÐµÑ‚ vam", ["ÐŸÑ€Ð¸Ð²ÐµÑ‚ → Привет"]],
    [
      "a letter with a no-break space for its second half",
      "voilÃ\u00A0 dÃ©jÃ\u00A0 vu",
      ["Ã → à", "Ã© → é", "Ã → à"],
    ],
    ["such a letter inside a word", "cafÃ© catalÃ\u00A0ns", ["Ã© → é", "Ã<A0> → à"]],
    ["a no-break space after a figure", "5Â\u00A0000", ["Â → "]],
    ["text mangled twice", "cafÃƒÂ© and donÃ¢â‚¬â„¢t", ["ÃƒÂ© → é", "Ã¢â‚¬â„¢ → ’"]],
    ["a character lost before", "Zï¿½rich", ["ï¿½ → ?"]],
    ["a byte order mark", "ï»¿The", ["ï»¿ → "]],
    [
      "UTF-8 under windows-1251",
      "РџСЂРёРІРµС‚ вЂ” cafГ©",
      ["РџСЂРёРІРµС‚ → Привет", "вЂ” → —", "Г© → é"],
    ],
    ["UTF-8 under Mac Roman", "‚ÄúDon‚Äôt‚Äù caf√©", ["‚Äú → “", "‚Äô → ’", "‚Äù → ”", "√© → é"]],
    ["an accented capital before a closing mark", "“AMANHÃ” « CAFÉ», ÄRGER… VOILÀ» BÖ“", []],
    ["Portuguese and Romanian capitals", "PÃO, AÇÃO, ÎNTÂLNIRE", []],
    ["a Russian preposition before a guillemet", "В«Вестях» и В «Вестях»", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});

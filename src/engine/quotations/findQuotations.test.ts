import { describe, expect, it } from "vitest";

import type { Segment, Version } from "../../model/comparison";
import { slice } from "../../model/span";
import { segment } from "../segment/segment";
import { findQuotations } from "./findQuotations";

/** The quotations of a text of body paragraphs, set apart by "¶". */
function quotedIn(drawn: string): string[] {
  const segments: Segment[] = [];
  let text = "";
  for (const [paragraph, words] of drawn.split("¶").entries()) {
    const pieces = [{ start: text.length, end: text.length + words.length }];
    segments.push({ kind: "body", pieces, paragraph });
    text += `${words}\n\n`;
  }
  return tell({ name: "", text, language: "en", segments, notices: [] });
}

function tell(version: Version): string[] {
  return findQuotations(version).map(({ pieces }) =>
    pieces.map((piece) => slice(version.text, piece)).join(" | "),
  );
}

describe("findQuotations", () => {
  it.each<[what: string, text: string, quotations: readonly string[]]>([
    ["curly marks", "He said “no” and left.", ["“no”"]],
    ["straight marks", 'He said "no" and left.', ['"no"']],
    ["German marks", "Er sagte „nein“ und ging.", ["„nein“"]],
    ["German single marks", "Er sagte ‚nein‘ und ging.", ["‚nein‘"]],
    ["French marks, with spaces", "Il a dit « non » et il est parti.", ["« non »"]],
    ["guillemets pointing inwards", "Er sagte »nein« und ging.", ["»nein«"]],
    ["Swedish marks", "Han sa ”nej” och gick.", ["”nej”"]],
    ["Swedish guillemets", "Han sa »nej» och gick.", ["»nej»"]],
    ["British single marks", "He said ‘no’ and left.", ["‘no’"]],
    ["straight single marks", "He said 'no' and left.", ["'no'"]],
    ["Japanese marks", "彼は「いいえ」と言った。", ["「いいえ」"]],
    ["Chinese marks inside words", '他说“不”然后走了。他又说"好"。', ["“不”", '"好"']],
    ["marks of a typewriter", "``No,'' he said.", ["``No,''"]],
    ["two machines' marks", 'He said “no" and left.', ['“no"']],
    ["two quotations", "“Yes,” he said. “Come in.”", ["“Yes,”", "“Come in.”"]],
    [
      "a bracket or an ellipsis first",
      'It was "(almost) done" and "…over".',
      ['"(almost) done"', '"…over"'],
    ],
    ["several sentences", "“I went. I saw. I left,” he said.", ["“I went. I saw. I left,”"]],
  ])("finds %s", (_, text, quotations) => {
    expect(quotedIn(text)).toEqual(quotations);
  });

  it.each<[what: string, text: string, quotations: readonly string[]]>([
    ["apostrophes", "It’s the boys’ club, isn't it, and rock 'n' roll of the '90s.", []],
    ["an elided year before a quotation", "In ’98 he said ‘no’ twice.", ["‘no’"]],
    ["apostrophes inside single marks", "‘Don’t go,’ he said.", ["‘Don’t go,’"]],
    [
      "a possessive inside single marks",
      "‘The boys’ club is open,’ he said.",
      ["‘The boys’ club is open,’"],
    ],
    ["a straight possessive", "'The boys' club is open,' he said.", ["'The boys' club is open,'"]],
    ["Dutch articles", "Hij kwam 's avonds op 't feest.", []],
    ["elision", "L'homme a dit « l’eau » et d'autres mots.", ["« l’eau »"]],
    ["inches", 'The board was 12" long and 6\'2" tall.', []],
    ["inches inside a quotation", '"It was 12" long," he said.', ['"It was 12" long,"']],
    ["a figure that ends a quotation", 'He is "No. 5" and "No. 6".', ['"No. 5"', '"No. 6"']],
    ["marks inside Hebrew acronyms", 'הודעת צה"ל פורסמה', []],
    ["a mark that opens nothing", "It was 5” and » so on.", []],
    [
      "a single mark before a quotation that nothing closes",
      '\'Tis he," and \'so "it" goes.',
      ['"it"'],
    ],
  ])("is not misled by %s", (_, text, quotations) => {
    expect(quotedIn(text)).toEqual(quotations);
  });

  it.each<[what: string, text: string, quotations: readonly string[]]>([
    ["in other marks", "“He said ‘no’ and left,” she said.", ["“He said ‘no’ and left,”"]],
    ["British", "‘He said “no” and left,’ she said.", ["‘He said “no” and left,’"]],
    ["German", "„Er sagte ‚nein‘ und ging“, sagte sie.", ["„Er sagte ‚nein‘ und ging“"]],
    ["in the same marks", "«Он сказал «нет» и ушёл», — сказала она.", ["«Он сказал «нет» и ушёл»"]],
    ["sharing the last mark", "Акции ПАО «Банк «Восток» упали.", ["«Банк «Восток»"]],
    ["Japanese", "「彼は『いいえ』と言った」と話した。", ["「彼は『いいえ』と言った」"]],
  ])("takes what is quoted inside a quotation along: %s", (_, text, quotations) => {
    expect(quotedIn(text)).toEqual(quotations);
  });

  it.each<[what: string, text: string, quotations: readonly string[]]>([
    [
      "in each paragraph that opens again",
      "He said: “I went.¶“I saw.¶“I left.” He nodded.",
      ["“I went.", "“I saw.", "“I left.”"],
    ],
    ["at the end of its paragraph", "He said: “I went.¶It rained.", ["“I went."]],
    ["in single marks that open again", "He said: ‘I went.¶‘I left.’", ["‘I went.", "‘I left.’"]],
    ["in Spanish, where » opens again", "Dijo: «Fui.¶»Y volví», dijo.", ["«Fui.", "»Y volví»"]],
  ])("ends a speech %s", (_, text, quotations) => {
    expect(quotedIn(text)).toEqual(quotations);
  });

  it("goes on behind furniture that interrupts", () => {
    const text =
      "The mayor told the council late on Monday that “the bridge over the river will be closed for the\n\nhttps://www.example.org/news/ana\n\nwhole of the summer. Nobody likes it,” and left the room without a word.";
    expect(tell(segment({ name: "", text }))).toEqual([
      "“the bridge over the river will be closed for the | whole of the summer. | Nobody likes it,”",
    ]);
  });

  it("takes its time with nothing", () => {
    const flood = quotedIn(" 'a".repeat(20_000));
    expect(flood.length).toBeLessThan(20_000);
  });
});

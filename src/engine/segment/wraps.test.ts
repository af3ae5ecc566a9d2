import { describe, expect, it } from "vitest";

import { groupLines } from "./blocks";
import { splitLines } from "./lines";

/** Blocks of lines ("" is a blank line): lines that were joined stand with "/" between them. */
function draw(lines: readonly string[]): readonly string[] {
  const text = lines.join("\n");
  return groupLines(text, splitLines(text)).map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s*\n\s*/gu, " / "),
  );
}

describe("lines that are wrapped", () => {
  it.each<[string, readonly string[]]>([
    [
      "a paragraph of one wrapped line",
      ["The two countries will reopen their main border crossing", "next month."],
    ],
    [
      "one that breaks before a noun with a capital",
      [
        "Die beiden Länder öffnen ihren Übergang",
        "Ende Mai wieder, wie beide gestern Abend",
        "nach langen Gesprächen mitteilten, zu",
        "Fuß und mit dem Rad.",
      ],
    ],
    [
      "one that breaks before a day of the month",
      [
        "Die beiden Länder öffnen ihren Übergang",
        "nach langen Gesprächen im Frühjahr am",
        "3. Mai wieder.",
      ],
    ],
    [
      "capitals",
      [
        "THE TWO COUNTRIES WILL REOPEN THEIR MAIN",
        "BORDER CROSSING NEXT MONTH AFTER A YEAR",
        "OF TALKS, THE MINISTRY SAID ON TUESDAY.",
      ],
    ],
    [
      "capitals, broken inside a word",
      ["THE TWO COUNTRIES WILL REOPEN THE CROSS-", "ING NEXT MONTH."],
    ],
    [
      "a soft hyphen at the end",
      ["The two countries will reopen the cross\u00ad", "ing in the valley next month."],
    ],
    [
      "a quotation in a mail",
      [
        "> The two countries will reopen their main",
        "> border crossing next month after a year",
        "> of talks, the ministry said on Tuesday.",
      ],
    ],
    [
      "Chinese, with Latin words",
      [
        "港务局周五表示，开往水獭岛的渡轮将从下周",
        "一起恢复航行。票价仍为40克朗，儿童免费，",
        "可在example.org预订。",
      ],
    ],
    [
      "Arabic, as one of two paragraphs",
      [
        "أعلنت سلطات الميناء الجمعة أن العبّارة إلى جزيرة",
        "الثعالب ستعود إلى الإبحار اعتباراً من يوم الاثنين",
        "المقبل بعد عام من التوقف.",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(draw(lines)).toEqual([lines.join(" / ")]);
  });

  it("a list, each item a block", () => {
    expect(
      draw([
        "• The two countries will reopen their main",
        "border crossing next month.",
        "• Traders on either side welcomed the news",
        "but asked when.",
      ]),
    ).toHaveLength(2);
  });

  it("paragraphs that open with a wide space", () => {
    expect(
      draw([
        "\u3000港湾局は金曜日、カワウソ島行きのフ",
        "ェリーが月曜日から再開すると発表した。",
        "\u3000修理費は四百万クローネで、新しい船",
        "を買うより高かった。",
      ]),
    ).toHaveLength(2);
  });
});

describe("lines that are not wrapped", () => {
  it.each<[string, readonly string[]]>([
    [
      "capitals, of this and that length",
      [
        "FERRY RETURNS",
        "BY PETRA LINDQVIST",
        "THE FERRY TO OTTER ISLAND WILL SAIL AGAIN FROM MONDAY, THE HARBOUR OFFICE SAID.",
        "IT HAD BEEN LAID UP SINCE MAY.",
      ],
    ],
    [
      "an Arabic headline above its byline",
      ["عودة عبّارة جزيرة الثعالب بعد عام", "ليلى خوري من الميناء"],
    ],
    [
      "an Arabic list",
      [
        "فريق الميناء ثلاثة أهداف",
        "فريق المدينة القديمة هدفان",
        "فريق الجزيرة الصغيرة بلا هدف في المباراة",
        "فريق الجبل هدف",
        "فريق الوادي الأخضر ثلاثة أهداف",
      ],
    ],
    ["a Chinese headline above its byline", ["水獭岛渡轮一年后将于周一复航", "记者林佩发自海港"]],
    [
      "a score at the end of a line",
      ["THE HARBOUR TEAM LOST AT HOME 1-", "3 WAS THE SCORE THE YEAR BEFORE"],
    ],
  ])("%s", (_, lines) => {
    expect(draw(lines)).toEqual(lines);
  });
});

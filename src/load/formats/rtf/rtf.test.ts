import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../../open";
import type { Opened, Reading } from "../../reading";
import { showFirst } from "../stories.fixture";

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

async function read(content: string, reading: Reading = {}): Promise<Opened> {
  const outcome = await open("story.rtf", toBytes(`{\\rtf1\\ansi ${content}}`), reading);
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}

// What stands below avoids 0x80 to 0x9f in windows-1252: Node 20 reads them as control characters (nodejs/node#60888).
describe("an RTF document", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["paragraphs", "One.\\par Two.\\par", ["One.", "Two."]],
    ["words that go on behind a line break of the file", "The fer\r\nry", ["The ferry"]],
    ["a backslash before a line break as a paragraph", "One.\\\nTwo.", ["One.", "Two."]],
    ["line breaks and tabs", "a\\line b\\tab c", ["a\nb\tc"]],
    ["signs that RTF needs for itself", "\\{a\\}\\\\b", ["{a}\\b"]],
    ["spaces and hyphens that do not break", "a\\~b\\-c\\_d", ["a\u00a0b\u00adc\u2011d"]],
    [
      "quotation marks and dashes",
      "\\ldblquote a\\rdblquote  \\emdash  b\\rquote s",
      ["“a” — b’s"],
    ],
    ["western letters", "Nov\\'e1k", ["Novák"]],
    ["raw letters", "Nov\u00e1k", ["Novák"]],
    ["Cyrillic by the code page", "\\ansicpg1251 \\'cf\\'e0\\'f0\\'ee\\'ec", ["Паром"]],
    [
      "Cyrillic by the font",
      "\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 A;}}\\f0 \\'cf\\'e0\\'f0\\'ee\\'ec",
      ["Паром"],
    ],
    [
      "Cyrillic in a font that says it is western",
      "\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 \\'cf\\'e0\\'f0\\'ee\\'ec",
      ["Паром"],
    ],
    [
      "an accent in a western font of a Russian document",
      "\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 Nov\\'e1k",
      ["Novák"],
    ],
    ["the first font without being asked", "\\deff0{\\fonttbl{\\f0\\fcharset204 A;}}\\'cf", ["П"]],
    ["a code page of DOS by its number", "\\ansicpg850 Novak, M\\'81nchen", ["Novak, München"]],
    ["a code page of DOS by its name", "\\pc M\\'81nchen", ["München"]],
    ["Japanese, two bytes a letter", "\\ansicpg932 \\'93\\'fa\\'96\\'7b", ["日本"]],
    [
      "Japanese whose second byte is a plain letter",
      "\\ansicpg932 \\'83e",
      ["テ".normalize()].map(() => new TextDecoder("shift_jis").decode(Uint8Array.of(0x83, 0x65))),
    ],
    ["signs of a font of signs", "{\\fonttbl{\\f1\\fcharset2 Symbol;}}{\\f1 a}", ["α"]],
    ["Unicode with its stand-in", "\\u8364?1", ["€1"]],
    ["Unicode with two stand-ins", "\\uc2\\u26085\\'93\\'fa!", ["日!"]],
    ["Unicode without stand-ins", "\\uc0\\u26085\\u26412", ["日本"]],
    ["Unicode below nought", "\\u-3913?", ["\uf0b7"]],
    ["Unicode in two halves", "\\u-10179?\\u-8704?", ["😀"]],
    ["Unicode whose stand-in is a word", "\\u8212\\emdash x", ["—x"]],
    [
      "what a field shows, not its code",
      `{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt the report}}`,
      ["the report"],
    ],
    ["cells as paragraphs", "\\trowd Built\\cell 1987\\cell\\row Rest", ["Built", "1987", "Rest"]],
    [
      "nothing of tables, settings and pictures",
      "{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red1;}{\\stylesheet{\\s0 Normal;}}{\\info{\\title T}}{\\pict ffd8}{\\*\\generator W;}Text",
      ["Text"],
    ],
    ["nothing of bytes of a picture", "{\\pict\\bin4 }{}{}Text", ["Text"]],
    ["nothing of numbers made for old programs", "{\\listtext 1.\\tab}One", ["One"]],
    ["what is said twice once", "{\\upr{old}{\\*\\ud{new \\u8364?}}} end", ["new € end"]],
    [
      "text in a shape behind its paragraph",
      "One {\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Box\\par}}{\\shprslt Box}}sentence.\\par",
      ["One sentence.", "Box"],
    ],
    [
      "what an object shows",
      "{\\object\\objemb{\\*\\objdata 0105}{\\result shown}} text",
      ["shown text"],
    ],
    [
      "headings",
      "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2\\sbasedon1 Own;}}\\pard\\s1 Head\\par\\pard Text of it.\\par\\pard\\s2 Two\\par",
      ["headline: Head", "Text of it.", "subhead: Two"],
    ],
    [
      "what stands around the text",
      "{\\header Desk copy\\par}{\\footer Page\\par}Profit rose.{\\footnote Accounts.}\\par",
      ["note: Desk copy", "Profit rose.", "note: Accounts.", "note: Page"],
    ],
  ])("gives %s", async (_, content, text) => {
    expect(showFirst(await read(content))).toEqual(text);
  });

  it.each<readonly [string, string, readonly string[], readonly string[], string]>([
    [
      "words",
      "It did {\\revised not }sink {\\deleted today }at sea.",
      ["It did not sink at sea."],
      ["It did sink today at sea."],
      "1 insertion, 1 deletion",
    ],
    [
      "a break that was put in",
      "One {\\revised\\par}two.",
      ["One", "two."],
      ["One two."],
      "1 insertion",
    ],
    [
      "a break that was taken out",
      "One {\\deleted\\par}two.",
      ["One two."],
      ["One", "two."],
      "1 deletion",
    ],
  ])("tracks changes: %s", async (_, content, accepted, original, counted) => {
    const now = await read(content);
    expect(showFirst(now)).toEqual(accepted);
    expect(showFirst(await read(content, { changes: "original" }))).toEqual(original);
    expect(now.choices).toEqual(["changes"]);
    expect(now.stories[0]?.remarks[0]?.words).toContain(`(${counted})`);
  });

  it("tells of comments and hidden text and leaves them out", async () => {
    const opened = await read(
      "Text.{\\v secret words}{\\*\\atnid M}{\\*\\atnauthor MK}\\chatn{\\*\\annotation{\\*\\atnref 1}Check.}",
    );
    expect(showFirst(opened)).toEqual(["Text."]);
    expect(opened.stories[0]?.remarks.map(({ words }) => words)).toEqual([
      "2 words of this document are set as hidden text and left out.",
      "1 comment beside the text: MK: “Check.”",
    ]);
  });

  it("tells of words behind its end", async () => {
    const outcome = await open("story.rtf", toBytes("{\\rtf1 The ferry sank.}\r\nAnd two more.\0"));
    expect(outcome.ok && outcome.value.stories[0]).toMatchObject({
      text: "The ferry sank.",
      remarks: [
        {
          weight: "warning",
          words: "3 words behind the end of this document were left out.",
        },
      ],
    });
  });

  it("tells that it breaks off", async () => {
    const outcome = await open("story.rtf", toBytes("{\\rtf1 The ferry {\\b sank"));
    expect(outcome.ok && outcome.value.stories[0]).toMatchObject({
      text: "The ferry sank",
      remarks: [{ weight: "warning", words: "This document breaks off; its end may be missing." }],
    });
  });

  it.each([
    ["beyond all nesting", `{\\rtf1 ${"{".repeat(2_000_000)}`, "nested deeper"],
    ["without words", "{\\rtf1{\\pict ff}}", "without a word"],
  ])("is refused %s", async (_, content, why) => {
    const outcome = await open("story.rtf", toBytes(content));
    expect(outcome.ok ? "" : outcome.problem.what).toContain(why);
  });

  it("never throws, whatever is written", async () => {
    const piece = fc.constantFrom(
      ..."{ } \\ \\par \\'e \\' \\u \\u99999999 \\uc9 \\bin9 \\bin-1 \\* \\*\\ud \\upr \\f0 \\fonttbl \\stylesheet \\header \\footnote \\shptxt \\annotation \\v \\deleted \\revised \\ansicpg1 \\cell a \u00ff".split(
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await open("story.rtf", toBytes(`{\\rtf1${pieces.join("")}`));
      }),
      { numRuns: 2000 },
    );
  });
});

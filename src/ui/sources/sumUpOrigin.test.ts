import { expect, it } from "vitest";
import { sumUpOrigin } from "./sumUpOrigin";

type Known = Parameters<typeof sumUpOrigin>[0];

const PLAIN: Known = { format: "plain text", reading: {}, choices: ["encoding"], titles: [""] };
const UTF8 = { label: "utf-8", evidence: "utf-8" } as const;

it.each<[Known, string | null]>([
  [{ ...PLAIN, encoding: UTF8 }, null],
  [{ ...PLAIN, encoding: { label: "utf-16le", evidence: "mark" } }, "UTF-16LE"],
  [
    { ...PLAIN, encoding: { label: "windows-1252", evidence: "statistics" } },
    "Windows-1252, a guess",
  ],
  [{ ...PLAIN, encoding: UTF8, remarks: [{ weight: "note" }] }, null],
  [{ ...PLAIN, encoding: UTF8, remarks: [{ weight: "warning" }] }, "UTF-8"],
  [{ ...PLAIN, encoding: { label: "utf-8", evidence: "statistics" } }, "UTF-8, a guess"],
  [{ ...PLAIN, encoding: { label: "utf-8", evidence: "chosen" } }, "UTF-8"],
  [{ ...PLAIN, encoding: { label: "koi8-r", evidence: "chosen" } }, "KOI8-R"],
  [
    { ...PLAIN, format: "a Word document (DOCX)", choices: ["changes"] },
    "Word document (DOCX) · tracked changes accepted",
  ],
  [
    {
      ...PLAIN,
      format: "a Word document (DOCX)",
      choices: ["changes"],
      reading: { changes: "original" },
    },
    "Word document (DOCX) · before tracked changes",
  ],
  [
    {
      ...PLAIN,
      format: "a web page (HTML)",
      choices: ["encoding", "plain", "extent"],
      encoding: UTF8,
    },
    "Web page (HTML) · article only",
  ],
  [{ ...PLAIN, reading: { plain: true }, encoding: UTF8 }, "Plain text · as it is"],
  [
    { ...PLAIN, format: "a story in NITF", titles: ["One", "Two"] },
    "Story in NITF · one of 2 stories",
  ],
])("%j is %j", (origin, words) => {
  expect(sumUpOrigin(origin)).toBe(words);
});

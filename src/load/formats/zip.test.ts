import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { open } from "../open";
import type { Outcome } from "../problem";
import { pack } from "./pack.fixture";
import { openZip } from "./zip";

const BAD = path.join(import.meta.dirname, "../../../../shared/formats/bad/zip");

const STORY = "The ferry stayed in port. ".repeat(40);

async function readPart(bytes: Uint8Array, part = "story.xml"): Promise<string | null> {
  const zip = await openZip("story.docx", bytes);
  if (!zip.ok) return zip.problem.what;
  const outcome = await zip.value.read(part);
  if (!outcome.ok) return outcome.problem.what;
  return outcome.value === null ? null : new TextDecoder().decode(outcome.value);
}

/** Where the record of the only part stands in the directory. */
function findRecord(bytes: Uint8Array): DataView {
  for (let at = bytes.length - 4; at >= 0; at--) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    if (view.getUint32(0, true) === 0x02014b50) return view;
  }
  throw new Error("no directory");
}

/** A zip whose directory names its only part `times` times. */
function repeatRecord(bytes: Uint8Array, times: number): Uint8Array {
  const END = 22;
  const start = findRecord(bytes).byteOffset;
  const record = bytes.slice(start, bytes.length - END);
  const end = bytes.slice(-END);
  const view = new DataView(end.buffer);
  view.setUint16(8, times, true);
  view.setUint16(10, times, true);
  view.setUint32(12, record.length * times, true);
  const records = Array.from({ length: times }, () => [...record]).flat();
  return Uint8Array.from([...bytes.subarray(0, start), ...records, ...end]);
}

async function packOne(change: (record: DataView) => void): Promise<Uint8Array> {
  const bytes = await pack([["story.xml", STORY]]);
  change(findRecord(bytes));
  return bytes;
}

describe("a zip", () => {
  it("gives its parts, whatever the case of their names", async () => {
    const bytes = await pack([["Word/Story.xml", STORY]]);
    expect(await readPart(bytes, "word/story.xml")).toBe(STORY);
    expect(await readPart(bytes, "word/other.xml")).toBeNull();
  });

  it("is read where other names lead out of it, for names lead nowhere", async () => {
    const bytes = await pack([
      ["story.xml", STORY],
      ["../../etc/passwd", "x"],
      ["/root", "x"],
      ["__proto__", "x"],
    ]);
    expect(await readPart(bytes)).toBe(STORY);
    expect(await readPart(bytes, "constructor")).toBeNull();
  });

  it.each<readonly [string, (record: DataView) => void, string]>([
    ["a wrong sum", (record) => record.setUint32(16, 1, true), "damaged"],
    ["a size too small", (record) => record.setUint32(24, 10, true), "damaged"],
    ["a size too large", (record) => record.setUint32(24, STORY.length + 1, true), "damaged"],
    [
      "a huge size",
      (record) => record.setUint32(24, 4_000_000_000, true),
      "would unpack to 4,000 MB",
    ],
    [
      "the mark of a locked part",
      (record) => record.setUint16(8, 1, true),
      "locked with a password",
    ],
  ])("is refused for %s", async (_, change, why) => {
    expect(await readPart(await packOne(change))).toContain(why);
  });

  it("is refused where it is cut", async () => {
    const bytes = await pack([["story.xml", STORY]]);
    expect(await readPart(bytes.subarray(0, bytes.length - 30))).toContain("its end is missing");
  });

  it("is refused where the part that is meant stands there twice", async () => {
    const bytes = await pack([
      ["story.xml", STORY],
      ["STORY.xml", "Another story."],
    ]);
    expect(await readPart(bytes)).toContain("twice");
  });

  it("is refused where it grows too much", async () => {
    expect(await readPart(await pack([["story.xml", "a".repeat(6_000_000)]]))).toContain("6 MB");
    expect(await readPart(await pack([["story.xml", "a".repeat(4_000_000)]]))).toHaveLength(
      4_000_000,
    );
  });

  it("is refused where it has more parts than any document", async () => {
    expect(await readPart(repeatRecord(await pack([["story.xml", STORY]]), 5001))).toContain(
      "more than 5,000 parts",
    );
  });
});

describe.skipIf(!existsSync(BAD))("the zips made to hurt (../shared is absent)", () => {
  const WHY: Readonly<Record<string, string>> = {
    "01": "would unpack to 105 MB",
    "02": "is damaged",
    "03": "would unpack to 4,295 MB",
    "04": "is damaged",
    "05": "is damaged",
    "06": "locked with a password",
    "07": "a zip archive",
    "08": "a zip archive",
    "09": "is read",
    "10": "twice",
    "11": "more than 5,000 parts",
    "12": "entity tricks",
    "13": "is read",
    "14": "an old Word or Office document",
    "15": "holds no text",
    "16": "nested deeper",
    "17": "is damaged",
  };

  it.each(existsSync(BAD) ? readdirSync(BAD) : [])("%s ends as it should", async (name) => {
    const outcome: Outcome<unknown> = await open(
      name,
      new Uint8Array(readFileSync(path.join(BAD, name))),
    );
    const said = outcome.ok ? `“${name}” is read` : outcome.problem.what;
    expect(said).toContain(WHY[name.slice(0, 2)]);
    expect(said).toContain(`“${name}”`);
  });
});

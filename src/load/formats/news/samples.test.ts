import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

import { open } from "../../open";
import type { Story } from "../story";

const SHARED = path.join(import.meta.dirname, "../../../../../shared/formats");
const SAMPLES = path.join(SHARED, "samples");

const NEWS = /^\d\d-(?:nitf|newsml|ninjs)/u;

interface Expected {
  readonly file: string;
  readonly title: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly status?: string;
  readonly body: readonly string[];
  readonly notes?: readonly string[];
  readonly furniture?: readonly { readonly text: string }[];
}

function list(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

async function openFile(file: string): ReturnType<typeof open> {
  return open(path.basename(file), new Uint8Array(readFileSync(file)));
}

/** The texts of a story by their kinds; "text" where the format names none. */
function sortTexts({ text, parts }: Story): ReadonlyMap<string, readonly string[]> {
  const sorted = new Map<string, string[]>();
  const add = (kind: string, words: string): void => {
    sorted.set(kind, [...(sorted.get(kind) ?? []), plain(words)]);
  };
  let at = 0;
  for (const { kind, span } of parts) {
    addAll(text.slice(at, span.start));
    add(kind === "body" || kind === "subhead" ? "text" : kind, text.slice(span.start, span.end));
    at = span.end;
  }
  addAll(text.slice(at));
  return sorted;

  function addAll(words: string): void {
    for (const block of words.split("\n\n")) if (block.trim() !== "") add("text", block);
  }
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

describe.skipIf(!existsSync(SAMPLES))("samples of agencies (../shared is absent)", () => {
  it.each(list(path.join(SAMPLES, "expected")).filter((name) => NEWS.test(name)))(
    "%s",
    async (name) => {
      const expected = JSON.parse(
        readFileSync(path.join(SAMPLES, "expected", name), "utf8"),
      ) as Expected;
      const outcome = await openFile(path.join(SAMPLES, expected.file));
      const isEmpty = expected.body.length === 0;
      expect(outcome.ok ? "a story" : outcome.problem.what).toContain(
        isEmpty ? "withdrew this item" : "a story",
      );
      const story = outcome.ok ? outcome.value.stories[0] : undefined;
      if (story === undefined) return;
      const found = sortTexts(story);
      const texts = found.get("text") ?? [];
      const body = expected.body.map(plain);
      // What no element names, the engine tells by its words.
      const others = [
        ...(expected.notes ?? []),
        ...(expected.furniture ?? []).map((part) => part.text),
      ].map(plain);
      expect(
        texts.filter((text) => body.includes(text) || !others.some((part) => part.includes(text))),
      ).toEqual(body);
      expect(found.get("headline")?.[0] ?? "").toBe(plain(expected.title));
      expect(found.get("byline")?.[0] ?? "").toBe(plain(expected.byline ?? ""));
      const lines = [...(found.get("dateline") ?? []), ...texts.slice(0, 2)];
      expect(lines.some((line) => line.startsWith(plain(expected.dateline ?? "")))).toBe(true);
      const withdrawn = story.remarks.some(({ words }) => words.includes("withdrew"));
      expect(withdrawn).toBe(expected.status === "canceled");
    },
  );
});

describe.skipIf(!existsSync(SHARED))("bad files (../shared is absent)", () => {
  it.each([...list(path.join(SHARED, "bad/xml")), ...list(path.join(SHARED, "bad/json"))])(
    "%s is read or refused",
    async (name) => {
      const folder = name.endsWith(".json") ? "json" : "xml";
      const outcome = await openFile(path.join(SHARED, "bad", folder, name));
      expect(outcome.ok ? outcome.value.stories.length > 0 : outcome.problem.what).toSatisfy(
        (told) => told === true || String(told).includes(`“${name}”`),
      );
      expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
    },
  );
});

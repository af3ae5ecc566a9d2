import { describe, expect, it } from "vitest";

import { roughen } from "./rough";

/** Every character, in steps that leave out none of the planes that letters stand in. */
const CHARACTERS = Array.from({ length: 0x3_23af }, (_, code) => String.fromCodePoint(code));

/** Characters that the pattern matches and the rough one does not. */
function missed(source: string): string[] {
  const exact = new RegExp(source, "u");
  const rough = new RegExp(roughen(source), "u");
  return CHARACTERS.filter((character) => exact.test(character) && !rough.test(character));
}

describe("roughen", () => {
  it.each([
    ...["L", "Lu", "Ll", "M", "N"].flatMap((property) => [
      String.raw`^\p{${property}}$`,
      String.raw`^[^\p{${property}}]$`,
      String.raw`^(?!\p{${property}})`,
      String.raw`^(?![^\p{${property}}])`,
      String.raw`(?<!\p{${property}})$`,
    ]),
    String.raw`^\p{Script=Greek}$`,
    String.raw`^\P{Ll}$`,
    String.raw`^(?!(?:\p{L}|\d))[^\]\p{N}]`,
    String.raw`^(?!(?!\p{Lu}))`,
  ])("%s: misses nothing", (source) => {
    expect(missed(source)).toEqual([]);
  });

  it.each([
    [String.raw`^\p{L}`, "—", false],
    [String.raw`^\p{L}`, "1", false],
    [String.raw`^\p{Lu}`, "é", false],
    [String.raw`^\p{Lu}`, "ж", false],
    [String.raw`^\p{Ll}`, "Ж", false],
    [String.raw`^publié(?![\p{L}\p{M}])`, "publiées", false],
    [String.raw`^publié(?![\p{L}\p{M}])`, "publié le", true],
    [String.raw`^[([]?\p{L}+[)\]]?$`, "(update)", true],
    [String.raw`^\(\p{L}`, "a", false],
  ])("%s on %s: %s", (source, line, matches) => {
    expect(new RegExp(roughen(source), "u").test(line)).toBe(matches);
  });
});

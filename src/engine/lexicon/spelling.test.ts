import { describe, expect, it } from "vitest";

import { spellAlike } from "./spelling";

describe("spellAlike", () => {
  it.each([
    ["colour", "color"],
    ["labourers", "laborers"],
    ["organised", "organized"],
    ["organisations", "organizations"],
    ["analysed", "analyzed"],
    ["travelling", "traveling"],
    ["centre", "center"],
    ["defence", "defense"],
    ["programme", "program"],
    ["catalogue", "catalog"],
    ["anaesthetic", "anesthetic"],
    ["grey", "gray"],
    ["cheques", "checks"],
    ["towards", "toward"],
  ])("%s is %s", (british, american) => {
    expect(spellAlike(british)).toBe(spellAlike(american));
  });

  it.each([
    ["four", "for"],
    ["hour", "her"],
    ["advice", "advise"],
    ["calling", "caling"],
    ["minister", "ministry"],
    ["bore", "bored"],
  ])("%s is not %s", (one, other) => {
    expect(spellAlike(one)).not.toBe(spellAlike(other));
  });
});

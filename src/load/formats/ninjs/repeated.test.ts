import { describe, expect, it } from "vitest";

import { findRepeated } from "./repeated";

describe("findRepeated", () => {
  it.each<readonly [json: string, expected: readonly string[]]>([
    ['{"a":1,"b":2}', []],
    ['{"a":1,"a" : 2,"a":3}', ["a"]],
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', []],
    ['{"a":{"b":1,"b":2},"a":3}', ["b", "a"]],
    ['{"a":"b","c":"a","d":"{\\"a\\":1"}', []],
    ['["a","a"]', []],
  ])("%s", (json, expected) => {
    expect(findRepeated(json)).toEqual(expected);
  });
});

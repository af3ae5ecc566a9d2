/** A comparison with findings of every kind, for tests. */
import type { Comparison, Group, Version } from "../model/comparison";
import { compareFacts } from "./checks.fixture";

const A = ["Katherine met Katherine.", `${"Rain fell on the hills, ".repeat(4)}and it went on.`];

/** Katherine became Catherine, two sentences were left out, one was added. */
export function findingsOf(): Comparison {
  const comparison = compareFacts(
    [...A, "“No,” he said."].join("\n"),
    "Catherine met her.\nIt snowed.",
    [],
  );
  const [match] = comparison.groups;
  if (!match) throw new Error("compareFacts draws one match");
  const groups: readonly Group[] = [
    { ...match, segments: { a: [0], b: [0] } },
    { relation: "only", segments: { a: [1], b: [] } },
    { relation: "only", segments: { a: [2], b: [] } },
    { relation: "only", segments: { a: [], b: [1] } },
  ];
  return {
    ...comparison,
    groups,
    leftOut: {
      a: [
        { segment: 2, holds: ["quote"] },
        { segment: 1, holds: [] },
      ],
      b: [{ segment: 1, holds: [] }],
    },
    spellings: [
      {
        writings: [
          { text: "Katherine", at: { a: findAll(comparison.versions.a, "Katherine"), b: [] } },
          { text: "Catherine", at: { a: [], b: findAll(comparison.versions.b, "Catherine") } },
        ],
      },
    ],
  };
}

function findAll({ text }: Version, word: string) {
  return [...text.matchAll(new RegExp(word, "gu"))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
}

import { expect, it } from "vitest";

import { compare } from "../compare";

const AGENCY = `Council votes to widen harbour road

VELLMAR, Oct. 9 - The city council of Vellmar voted on Tuesday to widen the harbour road, a project that will cost $1.2bn and take three years.

"We have waited thirty-three years for this," said Mayor Ana Ruiz, 54, who cast the deciding vote at 2.35pm.

About 60 percent of the city's 4,000 dock workers, drivers and fishermen use the road each day, according to Dr. Petra Kolb of the Port Institute.

Work is not expected to begin before May 3, and the lanes will be 3.5 kilometres long.`;

const HOUSE = `Council votes to widen harbor road

Vellmar, October 9 – The city council of Vellmar voted on Tuesday to widen the harbor road, a project that will cost 1.2 billion dollars and take 3 years.

“We have waited 33 years for this,” said Mayor Ana Ruiz, 54, who cast the deciding vote at 2:35 p.m.

About 60% of the city’s four thousand dock workers, drivers, and fishermen use the road each day, according to Petra Kolb of the Port Institute.

Work is not expected to begin before 3 May, and the lanes will be 3.5 km long.`;

it("tells nothing of a house style", () => {
  const { groups, spellings, leftOut } = compare({
    a: { name: "a", text: AGENCY },
    b: { name: "b", text: HOUSE },
  });
  expect(groups.filter(({ relation }) => relation === "only")).toEqual([]);
  expect(groups.flatMap((group) => (group.relation === "only" ? [] : group.facts))).toEqual([]);
  expect({ spellings, leftOut }).toEqual({ spellings: [], leftOut: { a: [], b: [] } });
  const differing = groups.filter((group) => group.relation === "paraphrase" && !group.styleOnly);
  expect(differing).toEqual([]);
});

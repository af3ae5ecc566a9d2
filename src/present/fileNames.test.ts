import { expect, it } from "vitest";
import { partName } from "./fileNames";

it.each([
  ["story.txt", "story.txt", ""],
  ["port-almery-metro-outage-1715.txt", "port-almery-metro-out", "age-1715.txt"],
  ["заявление-министерства-о-мосте-2.txt", "заявление-министерства-о", "-мосте-2.txt"],
  ["😀".repeat(30), "😀".repeat(18), "😀".repeat(12)],
])("%s", (name, head, tail) => {
  expect(partName(name)).toEqual({ head, tail });
});

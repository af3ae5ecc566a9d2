import { expect, it } from "vitest";
import { bringLevel } from "./bringLevel";
import type { View } from "./scrollSync";

/** Both windows are 400 high, and the texts 1000. */
const VIEW: View = { scroll: 0, height: 400, full: 1000 };

it.each([
  ["at the height wanted", [500, 700], 100, "400 600", "0 0"],
  ["a first sentence cannot come farther down", [20, 500], 100, "0 480", "0 0"],
  ["a last sentence cannot come farther up", [500, 980], 100, "120 600", "0 0"],
  ["a first and a last one meet at the top, where there is room", [20, 980], 100, "0 960", "0 360"],
  ["the other way round", [980, 20], 300, "960 0", "360 0"],
] as const)("%s", (_, [a, b], wanted, scroll, room) => {
  const levelled = bringLevel({ a, b }, { a: VIEW, b: VIEW }, wanted);
  expect(`${levelled.scroll.a} ${levelled.scroll.b}`).toBe(scroll);
  expect(`${levelled.room.a} ${levelled.room.b}`).toBe(room);
  expect(a - levelled.scroll.a, "level").toBe(b - levelled.scroll.b);
});

it("leaves a text alone that is as high as its window", () => {
  const small = { scroll: 0, height: 400, full: 200 };
  expect(bringLevel({ a: 50, b: 50 }, { a: small, b: small }, 300)).toEqual({
    scroll: { a: 0, b: 0 },
    room: { a: 0, b: 0 },
  });
});

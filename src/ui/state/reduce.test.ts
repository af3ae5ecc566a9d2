import { describe, expect, it } from "vitest";
import type { Pair } from "../../model/pair";
import { compareFacts } from "../../present/checks.fixture";
import { listAlarmIds } from "../../present/checks";
import { findingsOf } from "../../present/findings.fixture";
import { listFindings } from "../../present/findings";
import { build, sketch } from "../../present/sketch.fixture";
import type { Action } from "./action";
import { reduce } from "./reduce";
import { EMPTY_STATE, findFreeSide, type Loaded, type State } from "./state";

const COMPARISON = build([]);
const PROBLEM = { what: "“x” is a PDF.", advice: "Save it as text." };

function text(name: string, from: Loaded["from"] = "editor"): Loaded {
  return { source: { name, text: name }, from };
}

function run(state: State, ...actions: readonly Action[]): State {
  return actions.reduce(reduce, state);
}

function compared(texts: Pair<Loaded>): Action {
  return { type: "compared", texts, comparison: COMPARISON };
}

function names({ a, b }: State["texts"]): string {
  return `${a?.source.name ?? "-"} ${b?.source.name ?? "-"}`;
}

const SAMPLE = { a: text("s1", "sample"), b: text("s2", "sample") };
const OPEN = run(EMPTY_STATE, { type: "opened", texts: SAMPLE }, compared(SAMPLE));

describe("reduce", () => {
  it("compares as soon as both texts are there", () => {
    const one = run(EMPTY_STATE, { type: "replaced", texts: { b: text("two") } });
    expect(one.job.kind).toBe("waiting");
    const both = run(one, { type: "replaced", texts: { a: text("one") } });
    expect(both.job).toEqual({
      kind: "comparing",
      texts: { a: text("one"), b: text("two") },
      pins: [],
    });
    expect(both.undo).toBeNull();
  });

  it("keeps the selection and all else when the view is switched", () => {
    const chosen = run(OPEN, { type: "focused", group: 3 });
    const flow = run(chosen, { type: "viewed", view: "flow" });
    expect(flow).toEqual({ ...chosen, view: "flow" });
    expect(run(flow, { type: "replaced", texts: { a: text("mine") } }).view).toBe("flow");
  });

  it("replaces one side and leaves the other", () => {
    const next = run(OPEN, { type: "replaced", texts: { a: text("mine") } });
    expect(names(next.texts)).toBe("mine s2");
    expect(next.undo?.sentence).toBe("Replaced the left text with “mine”.");
  });

  it("goes on showing the texts before until the new ones are compared", () => {
    const texts = { a: SAMPLE.a, b: text("mine") };
    const next = run(OPEN, { type: "replaced", texts: { b: texts.b } });
    expect(names(next.shown?.texts ?? next.texts)).toBe("s1 s2");
    expect(names(run(next, compared(texts)).shown?.texts ?? next.texts)).toBe("s1 mine");
  });

  it("takes back a replacement, also of both sides", () => {
    const both = { a: text("one"), b: text("two") };
    const next = run(OPEN, { type: "replaced", texts: both }, compared(both));
    expect(next.undo?.sentence).toBe("Both texts replaced.");
    const back = run(next, { type: "undone" });
    expect(names(back.texts)).toBe("s1 s2");
    expect(back.job.kind).toBe("comparing");
    expect(back.undo).toBeNull();
  });

  it("goes back to what is on the page when a comparison is called off", () => {
    const next = run(OPEN, { type: "replaced", texts: { a: text("mine") } }, { type: "cancelled" });
    expect(names(next.texts)).toBe("s1 s2");
    expect(next.job.kind).toBe("ready");
  });

  it("tells how far the comparison is, of the same texts and without asking for it anew", () => {
    const asked = run(OPEN, { type: "replaced", texts: { a: text("mine") } });
    if (asked.job.kind !== "comparing") throw new Error("Nothing is compared.");
    const { texts } = asked.job;
    const progress = { stage: "aligning", share: 0.5 } as const;
    const next = run(asked, { type: "progressed", texts, progress });
    expect(next.job).toEqual({ kind: "comparing", texts, pins: [], progress });
    expect(next.job.kind === "comparing" && next.job.texts).toBe(texts);
    expect(next.shown).toBe(OPEN.shown);
    expect(run(next, { type: "retried" }).job).toEqual({ kind: "comparing", texts, pins: [] });
  });

  it("hears nothing of how far a comparison is that is over or not wanted any more", () => {
    const texts = { a: text("mine"), b: SAMPLE.b };
    const told: Action = { type: "progressed", texts, progress: { stage: "words", share: 0.1 } };
    const other = run(OPEN, { type: "replaced", texts: { a: text("other") } });
    for (const state of [OPEN, other, run(other, { type: "cancelled" })])
      expect(run(state, told)).toBe(state);
  });

  it("keeps the texts of the first comparison when that is called off", () => {
    const next = run(EMPTY_STATE, { type: "opened", texts: SAMPLE }, { type: "cancelled" });
    expect(names(next.texts)).toBe("s1 s2");
    expect(next.job.kind).toBe("waiting");
    expect(run(next, { type: "retried" }).job.kind).toBe("comparing");
  });

  it("keeps page and texts when a comparison fails, and tries again", () => {
    const texts = { a: text("mine"), b: SAMPLE.b };
    const next = run(
      OPEN,
      { type: "replaced", texts: { a: texts.a } },
      { type: "failed", texts, problem: PROBLEM },
    );
    expect(next.job).toEqual({ kind: "failed", problem: PROBLEM });
    expect(next.shown).toBe(OPEN.shown);
    expect(run(next, { type: "retried" }).job).toEqual({ kind: "comparing", texts, pins: [] });
  });

  it("does not run again what was interrupted until it is asked to", () => {
    const next = run(EMPTY_STATE, { type: "interrupted", texts: SAMPLE, problem: PROBLEM });
    expect(next.job.kind).toBe("failed");
    expect(names(next.texts)).toBe("s1 s2");
  });

  it("takes no answer to a question that has been asked anew", () => {
    const older = { a: text("mine"), b: SAMPLE.b };
    const next = run(
      OPEN,
      { type: "replaced", texts: { a: older.a } },
      { type: "replaced", texts: { b: text("other") } },
    );
    expect(run(next, compared(older))).toBe(next);
    expect(run(next, { type: "failed", texts: older, problem: PROBLEM })).toBe(next);
  });

  it("does not put what it opens with in the place of what has been brought since", () => {
    const brought = run(EMPTY_STATE, { type: "replaced", texts: { a: text("mine") } });
    expect(run(brought, { type: "opened", texts: SAMPLE })).toBe(brought);
    expect(run(brought, { type: "interrupted", texts: SAMPLE, problem: PROBLEM })).toBe(brought);
  });

  it("swaps sides, and their problems with them", () => {
    const swapped = run(
      OPEN,
      { type: "troubled", side: "a", problem: PROBLEM, lasting: false },
      { type: "troubled", side: null, problem: PROBLEM, lasting: false },
      { type: "swapped" },
    );
    expect(names(swapped.texts)).toBe("s2 s1");
    expect(swapped.troubles.map(({ side }) => side)).toEqual(["b", null]);
  });

  it("keeps a lasting problem whatever comes in", () => {
    const next = run(
      OPEN,
      { type: "troubled", side: null, problem: PROBLEM, lasting: false },
      { type: "troubled", side: null, problem: PROBLEM, lasting: true },
      { type: "replaced", texts: { a: text("good") } },
    );
    expect(next.troubles.map(({ lasting }) => lasting)).toEqual([true]);
  });

  it("keeps the file of a problem at hand, that it may be read in another way", () => {
    const file = { name: "wire.xml", bytes: new Uint8Array() };
    const { troubles } = run(OPEN, {
      type: "troubled",
      side: "a",
      problem: { ...PROBLEM, instead: { plain: true } },
      file,
      lasting: false,
    });
    expect(troubles[0]?.file).toBe(file);
  });

  it("keeps each problem until it is dismissed or its side gets a text", () => {
    const troubled = run(
      OPEN,
      { type: "troubled", side: "a", problem: PROBLEM, lasting: false },
      { type: "troubled", side: "b", problem: PROBLEM, lasting: false },
    );
    expect(troubled.troubles.map(({ id, side }) => [id, side])).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    expect(run(troubled, { type: "trouble dismissed", id: 1 }).troubles).toHaveLength(1);
    const replaced = run(troubled, { type: "replaced", texts: { a: text("good") } });
    expect(replaced.troubles.map(({ side }) => side)).toEqual(["b"]);
  });

  it("selects, lets go, and forgets the selection with its comparison", () => {
    const focused = run(OPEN, { type: "focused", group: 3 });
    expect(focused.focus).toBe(3);
    expect(run(focused, { type: "toggled", group: 3 }).focus).toBeNull();
    expect(run(focused, { type: "toggled", group: 4 }).focus).toBe(4);
    expect(run(focused, { type: "retried" }, compared(SAMPLE)).focus).toBeNull();
  });
});

describe("the notice one is at", () => {
  const notice = { side: "b", notice: 2 } as const;
  const at = run(OPEN, { type: "noticed", notice });

  it("is remembered until another place is gone to, or the texts are compared anew", () => {
    expect(at.notice).toBe(notice);
    expect(run(at, { type: "noticed", notice: null }).notice).toBeNull();
    expect(run(at, { type: "retried" }, compared(SAMPLE)).notice).toBeNull();
  });

  it("changes nothing where there was none before", () => {
    expect(run(OPEN, { type: "noticed", notice: null })).toBe(OPEN);
  });
});

describe("alarms", () => {
  const pair = { a: text("one"), b: text("two") };
  const told = compareFacts("He paid 11.", "He paid 17.", [["number altered", "11", "17"]]);
  const [id = ""] = listAlarmIds(told);
  const shown: Action = { type: "compared", texts: pair, comparison: told };
  const open = run(EMPTY_STATE, { type: "opened", texts: pair }, shown);
  const dismissed = run(open, { type: "alarm dismissed", alarm: id });

  it("are dismissed and taken back", () => {
    expect([...dismissed.dismissed]).toEqual([id]);
    expect(run(dismissed, { type: "alarm taken back", alarm: id }).dismissed.size).toBe(0);
    expect(run(open, { type: "alarm taken back", alarm: "other" }).dismissed.size).toBe(0);
  });

  it("stay dismissed with what was found of the whole story", () => {
    const comparison = findingsOf();
    const [finding] = listFindings(comparison);
    const away = finding?.id ?? "";
    const opened = run(
      EMPTY_STATE,
      { type: "opened", texts: pair, dismissed: [away, "of other texts"] },
      { type: "compared", texts: pair, comparison },
    );
    expect([...opened.dismissed]).toEqual([away]);
  });

  it("stay dismissed when the pair is opened again, compared anew or swapped", () => {
    const opened = run(EMPTY_STATE, { type: "opened", texts: pair, dismissed: [id] }, shown);
    expect([...opened.dismissed]).toEqual([id]);
    const interrupted: Action = {
      type: "interrupted",
      texts: pair,
      dismissed: [id],
      problem: PROBLEM,
    };
    const retried = run(EMPTY_STATE, interrupted, { type: "retried" }, shown);
    expect([...retried.dismissed]).toEqual([id]);
    const back = compareFacts("He paid 17.", "He paid 11.", [["number altered", "17", "11"]]);
    const swapped = run(
      dismissed,
      { type: "swapped" },
      { type: "compared", texts: { a: pair.b, b: pair.a }, comparison: back },
    );
    expect([...swapped.dismissed]).toEqual([id]);
  });

  it("are forgotten with their texts, and come back with them", () => {
    const other = { a: text("three"), b: text("four") };
    const asked = run(dismissed, { type: "replaced", texts: other });
    expect([...asked.dismissed], "while the old texts are still shown").toEqual([id]);
    const replaced = run(asked, compared(other));
    expect(replaced.dismissed.size).toBe(0);
    expect([...run(replaced, { type: "undone" }, shown).dismissed]).toEqual([id]);
  });

  it("are left with the selection", () => {
    const at = run(open, { type: "alarmed", alarm: id, group: 0 });
    expect([at.alarm, at.focus]).toEqual([id, 0]);
    expect(run(at, { type: "focused", group: 0 }).alarm).toBe(id);
    expect(run(at, { type: "focused", group: 1 }).alarm).toBeNull();
    expect(run(at, { type: "focused", group: null }).alarm).toBeNull();
    expect(run(at, { type: "retried" }, shown).alarm).toBeNull();
  });
});

describe("pins", () => {
  const pair = { a: text("one"), b: text("two") };
  const open = run(EMPTY_STATE, { type: "opened", texts: pair }, compared(pair));
  const pins = [{ at: { a: [0], b: [5] } }];
  const asked = run(open, { type: "pinned", pins, sentence: "Paired by hand.", group: 0 });
  const pinned = run(asked, compared(pair));

  it("are compared with, and shown with what was compared", () => {
    expect(asked.job).toEqual({ kind: "comparing", texts: pair, pins });
    expect(asked.shown?.pins, "while the pairs before are still shown").toEqual([]);
    expect(pinned.shown?.pins).toEqual(pins);
  });

  it("are taken back like a wrong drop", () => {
    expect(pinned.undo?.sentence).toBe("Paired by hand.");
    const back = run(pinned, { type: "undone" });
    expect(back.job).toEqual({ kind: "comparing", texts: pair, pins: [] });
    expect(run(back, compared(pair)).undo).toBeNull();
  });

  it("stay as they were when the comparison is called off", () => {
    expect(run(asked, { type: "cancelled" }).pins).toEqual([]);
    expect(
      run(pinned, { type: "pinned", pins: [], sentence: "", group: 0 }, { type: "cancelled" }).pins,
    ).toBe(pins);
  });

  it("go with the sides, and away with a text", () => {
    expect(run(pinned, { type: "swapped" }).pins).toEqual([{ at: { a: [5], b: [0] } }]);
    const replaced = run(pinned, { type: "replaced", texts: { a: text("three") } });
    expect(replaced.pins).toEqual([]);
    expect(run(replaced, { type: "undone" }).pins).toBe(pins);
  });

  it("are there again when the pair is", () => {
    const again = run(EMPTY_STATE, { type: "opened", texts: pair, pins });
    expect(again.job).toEqual({ kind: "comparing", texts: pair, pins });
  });

  it("leave the sentence selected that was", () => {
    const [before, after] = [sketch("a0=b0 a1~b1"), sketch("a0=b0 a1 b1")];
    const shown = run(
      EMPTY_STATE,
      { type: "opened", texts: pair },
      { type: "compared", texts: pair, comparison: before },
      { type: "pinned", pins, sentence: "", group: 1 },
      { type: "compared", texts: pair, comparison: after },
    );
    expect(shown.focus).toBe(1);
    const other = { a: text("three"), b: pair.b };
    const replaced = run(shown, { type: "replaced", texts: { a: other.a } }, compared(other));
    expect(replaced.focus).toBeNull();
  });
});

describe("editing", () => {
  const file = { name: "x.xml", bytes: new Uint8Array() };
  const question = { file, reading: {}, titles: ["One", "Two"] };
  const pins = [{ at: { a: [1], b: [0] } }];
  const before = text("s1", "sample");

  it("compares what was typed, and what was said by hand goes along with its sentences", () => {
    const pinned = run(OPEN, { type: "pinned", pins, sentence: "Paired.", group: 0 });
    const typed = run(pinned, { type: "edited", side: "a", text: "as1" });
    expect(typed.texts.a).toMatchObject({
      source: { name: "s1", text: "as1" },
      from: "editor",
      edited: true,
    });
    expect(typed.job.kind).toBe("comparing");
    expect(typed.pins).toEqual([{ at: { a: [2], b: [0] } }]);
  });

  it("changes nothing where nothing was typed", () => {
    expect(run(OPEN, { type: "edited", side: "a", text: "s1" })).toBe(OPEN);
    expect(run(OPEN, { type: "edit ended", side: "a", before: SAMPLE.a, pins: [] })).toBe(OPEN);
    expect(run(EMPTY_STATE, { type: "edited", side: "a", text: "x" })).toBe(EMPTY_STATE);
  });

  it("is taken back as a whole, with the pins there were", () => {
    const ended = run(
      OPEN,
      { type: "edited", side: "a", text: "s" },
      { type: "edited", side: "a", text: "so" },
      { type: "edit ended", side: "a", before, pins },
    );
    expect(ended.undo?.sentence).toBe("You edited the left text.");
    const undone = run(ended, { type: "undone" });
    expect(undone.texts.a).toBe(before);
    expect(undone.pins).toBe(pins);
  });

  it("is not lost when its comparison is called off", () => {
    const typed = run(OPEN, { type: "edited", side: "a", text: "so" });
    const cancelled = run(typed, { type: "cancelled" });
    expect(names(cancelled.texts)).toBe("s1 s2");
    expect(cancelled.texts.a).toBe(SAMPLE.a);
    expect(run(cancelled, { type: "undone" }).texts.a).toEqual(typed.texts.a);
  });

  it("asks which story is meant until that is said, on the side that it is for", () => {
    const asked = run(OPEN, { type: "asked", side: "a", question }, { type: "swapped" });
    expect(asked.questions).toEqual({ b: question });
    expect(asked.texts).toEqual({ a: SAMPLE.b, b: SAMPLE.a });
    expect(run(asked, { type: "question dismissed", side: "b" }).questions).toEqual({});
    expect(run(asked, { type: "replaced", texts: { a: before } }).questions).toEqual({
      b: question,
    });
    expect(run(asked, { type: "replaced", texts: { b: before } }).questions).toEqual({});
  });

  it("says how many files came that are at hand, and forgets them when all begins anew", () => {
    const shelved = run(
      OPEN,
      { type: "shelved", files: [file] },
      { type: "replaced", texts: SAMPLE, more: 1 },
    );
    expect(shelved.undo?.sentence).toBe(
      "Both texts replaced. 1 more file is at hand: choose at the head of a column.",
    );
    expect(run(shelved, { type: "emptied" }).shelf).toEqual([]);
  });
});

describe("filter", () => {
  const pair = { a: text("one"), b: text("two") };
  const open = run(EMPTY_STATE, { type: "opened", texts: pair }, compared(pair));
  const filtered = run(open, { type: "filtered", filter: new Set(["only-a", "moved"]) });
  const unfolded = run(filtered, { type: "unfolded", rows: [2, 3] });

  it("folds nothing until it is asked to, and its rows are opened and folded again", () => {
    expect(open.filter.size).toBe(0);
    expect([...filtered.filter]).toEqual(["only-a", "moved"]);
    expect([...unfolded.opened]).toEqual([2, 3]);
    expect([...run(unfolded, { type: "folded", rows: [3] }).opened]).toEqual([2]);
  });

  it("folds all that is meant when it is chosen anew", () => {
    const next = run(unfolded, { type: "filtered", filter: new Set(["moved"]) });
    expect(next.opened.size).toBe(0);
  });

  it("stays for other texts, of which no row has been opened", () => {
    const other = { a: text("three"), b: pair.b };
    const asked = run(unfolded, { type: "replaced", texts: { a: other.a } });
    expect([...asked.opened], "while the old texts are still shown").toEqual([2, 3]);
    const replaced = run(asked, compared(other));
    expect([...replaced.filter]).toEqual(["only-a", "moved"]);
    expect(replaced.opened.size).toBe(0);
  });

  it("goes with its texts to the other side", () => {
    const swapped = { a: pair.b, b: pair.a };
    const asked = run(filtered, { type: "swapped" });
    expect([...asked.filter], "while the old texts are still shown").toEqual(["only-a", "moved"]);
    expect([...run(asked, { type: "cancelled" }).filter]).toEqual(["only-a", "moved"]);
    expect([...run(asked, compared(swapped)).filter]).toEqual(["only-b", "moved"]);
  });
});

describe("findFreeSide", () => {
  it.each([
    [{ a: null, b: null }, "a"],
    [SAMPLE, "a"],
    [{ a: text("mine"), b: SAMPLE.b }, "b"],
    [{ a: text("one"), b: text("two") }, null],
  ] as const)("%#", (texts, side) => {
    expect(findFreeSide(texts)).toBe(side);
  });
});

/*
 * Paragraphs in the making, for documents that are walked from front to end. Two things are no matter of course: a text
 * box stands inside a paragraph and must not break its sentence, so it follows behind; and where the break between two
 * paragraphs was deleted (or not yet inserted), both are one.
 */
import type { SegmentKind } from "../../../model/comparison";

/** What a paragraph's style makes of it: a kind, or its level as a heading, where 0 is the title of the document. */
export type Role = SegmentKind | number;

/** A finished paragraph. */
export interface Paragraph {
  readonly role?: Role | undefined;
  readonly text: string;
}

/** Takes what a walk comes across. */
export interface Draft {
  /** Begins a paragraph, perhaps within another. */
  begin(role?: Role): void;
  /** Adds text to the innermost paragraph; where none is open, to one that the next `begin` ends. */
  write(text: string): void;
  /** Ends the innermost paragraph; where `joins`, the next one goes on with it. */
  end(joins?: boolean): void;
  /** Ends all, and gives every paragraph in reading order. */
  finish(): readonly Paragraph[];
}

interface Open {
  readonly role: Role | undefined;
  text: string;
  /** Begun by text that stands in no paragraph. */
  readonly stray: boolean;
  /** What was finished within it. */
  readonly inner: Paragraph[];
}

/** Starts an empty draft. */
export function startDraft(): Draft {
  const done: Paragraph[] = [];
  const open: Open[] = [];
  /** By depth: what an ended paragraph hands on to the next one. */
  const carried: string[] = [];

  function push(role: Role | undefined, stray: boolean): void {
    const text = carried[open.length] ?? "";
    carried[open.length] = "";
    open.push({ role, text, stray, inner: [] });
  }
  function end(joins = false): void {
    const ended = open.pop();
    if (ended === undefined) return;
    const into = open.at(-1)?.inner ?? done;
    if (joins) carried[open.length] = ended.text;
    else into.push({ role: ended.role, text: ended.text });
    into.push(...ended.inner);
  }
  return {
    begin(role) {
      if (open.at(-1)?.stray === true) end();
      push(role, false);
    },
    write(text) {
      if (open.length === 0) push(undefined, true);
      const innermost = open.at(-1);
      if (innermost !== undefined) innermost.text += text;
    },
    end,
    finish() {
      while (open.length > 0) end();
      const rest = carried[0] ?? "";
      if (rest !== "") done.push({ text: rest });
      carried.length = 0;
      return done;
    },
  };
}

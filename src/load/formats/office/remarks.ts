/** What an editor is told of things in a document that are not its text. */
import type { Remark } from "../story";
import { evenOut } from "../whiteSpace";
import { count } from "./changes";

/** A remark by a colleague beside the text. */
export interface Comment {
  /** "" where it is not known. */
  readonly author: string;
  readonly text: string;
}

/** More comments than these are counted and no longer quoted. */
const MOST_QUOTED = 20;

/** A longer comment is cut. */
const LONGEST_QUOTED = 300;

/** Counts the comments and quotes them. */
export function remarkComments(comments: readonly Comment[]): readonly Remark[] {
  if (comments.length === 0) return [];
  const quoted = comments.slice(0, MOST_QUOTED).map(({ author, text }) => {
    const words = evenOut(text).trim();
    const cut = words.length > LONGEST_QUOTED ? `${words.slice(0, LONGEST_QUOTED)}…` : words;
    return `${author === "" ? "" : `${author}: `}“${cut}”`;
  });
  const left = comments.length > MOST_QUOTED ? " …" : "";
  const words = `${count(comments.length, "comment")} beside the text: ${quoted.join(" ")}${left}`;
  return [{ weight: "note", words }];
}

/** Counts words that are set to be invisible. */
export function remarkHidden(words: number): readonly Remark[] {
  if (words === 0) return [];
  return [
    {
      weight: "warning",
      words: `${count(words, "word")} of this document ${words === 1 ? "is" : "are"} set as hidden text and left out.`,
    },
  ];
}

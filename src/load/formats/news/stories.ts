import type { Content } from "../format";
import { type Outcome, refuse, succeed } from "../../problem";
import type { Remark } from "../story";
import { hasText, type Item, toStory } from "./item";
import { isWithdrawn, tellWithdrawal } from "./status";

/** More than anyone would choose from; a digest of a day has some hundred. */
export const MOST_ITEMS = 500;

/** The stories of the file called `name`, or why it has none. `remarks` are on the file as a whole. */
export function toStories(
  name: string,
  items: readonly Item[],
  remarks: readonly Remark[],
): Outcome<Content> {
  const [first] = items;
  if (items.length === 1 && first !== undefined && isWithdrawn(first) && !hasText(first)) {
    return refuse(
      `“${name}” holds no text. ${tellWithdrawal(first)}`,
      "Ask the agency for the version that holds.",
    );
  }
  const told = items.filter(({ blocks }) => blocks.some(({ text }) => text.trim() !== ""));
  if (told.length === 0) {
    return refuse(
      `“${name}” holds no text of a story.`,
      "Show the file as plain text to see what is there, or have it sent again.",
    );
  }
  // Pictures with their captions come along in one file with the story; what has text is asked for first.
  const stories = [...told.filter(hasText), ...told.filter((item) => !hasText(item))].map(toStory);
  return succeed({
    stories: stories.map((story) => ({ ...story, remarks: [...story.remarks, ...remarks] })),
  });
}

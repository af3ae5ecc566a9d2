import type { Span } from "../../model/span";
import { badgeInvisible } from "../../present/invisible";

/**
 * A stretch of a story with a badge before each of its invisible characters. The badge is drawn by the style sheet, so
 * that what is copied is the text as it is; the character stands in an isolate of its own and turns nothing around it.
 */
export function Badged({ text, span }: { readonly text: string; readonly span: Span }) {
  return badgeInvisible(text, span).map(({ at, text: part, badge }) =>
    badge === null ? (
      part
    ) : (
      <span key={at} className="control" data-code={badge}>
        {part}
      </span>
    ),
  );
}

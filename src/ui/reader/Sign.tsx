/** The second sign of each judgement, beside its colour: a small drawing that needs neither colour nor a font. */

import type { Sort } from "../../present/filters";

/** Every judgement that has a sign; furniture and notices have theirs in the legend only. */
export type SignKind = Sort;

const PATHS: Readonly<Record<SignKind, string>> = {
  verbatim: "M3 6h10M3 10h10",
  style: "M3 6h10M2.5 11c2-2.4 3.6-1.4 5.5-.4s3.5 2 5.5-.4",
  paraphrase: "M2.5 6.5c2-2.4 3.6-1.4 5.5-.4s3.5 2 5.5-.4M2.5 11c2-2.4 3.6-1.4 5.5-.4s3.5 2 5.5-.4",
  "only-a": "M2.5 3.5h11v9h-11zM8 3.5v9",
  "only-b": "M2.5 3.5h11v9h-11zM8 3.5v9",
  moved: "M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5",
  furniture: "M2.5 4.5h7.5l3.5 3.5-3.5 3.5H2.5zM5 8h4",
  notices: "M2 9.5c1-2.2 2-2.2 3 0s2 2.2 3 0 2-2.2 3 0 2 2.2 3 0",
};

const FILLS: Readonly<Partial<Record<SignKind, string>>> = {
  "only-a": "M2.5 3.5H8v9H2.5z",
  "only-b": "M8 3.5h5.5v9H8z",
};

/** Draws a sign. It is for the eye only: words beside it say the same. */
export function Sign({ kind }: { readonly kind: SignKind }) {
  const fill = FILLS[kind];
  return (
    <svg className={`sign sign-${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {fill !== undefined && <path d={fill} fill="currentColor" stroke="none" />}
      <path d={PATHS[kind]} />
    </svg>
  );
}

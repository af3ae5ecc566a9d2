import type { ReactNode } from "react";
import type { Segment, Version } from "../../model/comparison";
import type { Side } from "../../model/pair";
import { badgeInvisible } from "../../present/invisible";
import type { IndexedNotice } from "../../present/notices";
import { pickTelling } from "../../present/noticeWords";
import type { Run } from "../../present/runs";
import { nameNotice } from "./places";

interface Props {
  readonly version: Version;
  readonly side: Side;
  readonly segment: Segment;
  readonly notices: readonly IndexedNotice[];
  /** What stands under these notices; never empty. */
  readonly runs: readonly Run[];
  /** The `tabindex`; null where the text stands inside a button, which must hold nothing else to reach. */
  readonly tab: 0 | -1 | null;
  readonly children: ReactNode;
}

/**
 * Damaged text under its wavy line. It takes the focus, and what is said of it (NoticeWords) is its description. Not a
 * button element: the text of those can be neither wrapped nor selected.
 */
export function NoticeText({ version, side, segment, notices, runs, tab, children }: Props) {
  const unseen = nameUnseen(version.text, runs);
  const telling = pickTelling(version, segment, notices);
  const reach =
    tab === null
      ? {}
      : { tabIndex: tab, role: "note", ...(unseen !== null && { "aria-label": unseen }) };
  return (
    <span
      className="notice"
      data-notices={notices.map(({ index }) => index).join(" ")}
      aria-describedby={telling.map(({ index }) => nameNotice(side, index)).join(" ")}
      {...reach}
    >
      {children}
    </span>
  );
}

/** The badges, where there is nothing else to read; null where there is. */
function nameUnseen(text: string, runs: readonly Run[]): string | null {
  const parts = runs.flatMap(({ span }) => badgeInvisible(text, span));
  const badges = parts.flatMap(({ badge }) => badge ?? []);
  return badges.length === parts.length ? badges.join(", ") : null;
}

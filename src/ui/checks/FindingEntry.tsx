import { memo } from "react";
import type { AlarmId } from "../../present/checks";
import type { Finding } from "../../present/findings";
import { tellFinding } from "../../present/findingWords";
import { VisibleText } from "../sources/VisibleText";
import { Dismissal } from "./Dismissal";
import type { Target } from "./places";

interface Props {
  readonly finding: Finding;
  readonly current: boolean;
  readonly dismissed: boolean;
  readonly onVisit: (target: Target) => void;
  readonly onDismiss: (alarm: AlarmId) => void;
  readonly onTakeBack: (alarm: AlarmId) => void;
}

/** What was found of the whole story, in the list: what the sentence holds, its words, and the way to its place. */
export const FindingEntry = memo(function FindingEntry(props: Props) {
  const { finding, current, dismissed, onVisit, onDismiss, onTakeBack } = props;
  const { id, kind, group, side, words } = finding;
  return (
    <li className={`entry is-quiet ${current ? "is-current" : ""}`}>
      <a
        href={`#finding-${group}`}
        className="entry-link"
        data-alarm={id}
        aria-current={current}
        onClick={(event) => {
          event.preventDefault();
          onVisit({ id, group, side });
        }}
      >
        <span className="entry-name">{tellFinding(finding)}</span>
        <span className="sr-only">: </span>
        <span className={`wording ${kind === "spelling" ? "" : `side-${side}`}`}>
          <bdi>
            <VisibleText text={words} />
          </bdi>
        </span>
      </a>
      <Dismissal
        name={words}
        dismissed={dismissed}
        onDismiss={() => onDismiss(id)}
        onTakeBack={() => onTakeBack(id)}
      />
    </li>
  );
});

import type { Finding } from "../../present/findings";
import { tellHeld } from "../../present/findingWords";
import { VisibleText } from "../sources/VisibleText";
import { Dismissal } from "./Dismissal";

interface Props {
  readonly finding: Finding;
  readonly current: boolean;
  readonly dismissed: boolean;
  readonly onVisit: () => void;
  readonly onDismiss: () => void;
  readonly onTakeBack: () => void;
}

/** What was found of the whole story, in the list: the words, what the sentence holds, and the way to its place. */
export function FindingEntry(props: Props) {
  const { finding, current, dismissed, onVisit, onDismiss, onTakeBack } = props;
  const { id, kind, group, side, words, holds } = finding;
  return (
    <li className={`entry finding ${current ? "is-current" : ""}`}>
      <a
        href={`#finding-${group}`}
        className="entry-link"
        data-alarm={id}
        aria-current={current}
        onClick={(event) => {
          event.preventDefault();
          onVisit();
        }}
      >
        <span className={kind === "spelling" ? "finding-words" : `finding-words side-${side}`}>
          <bdi>
            <VisibleText text={words} />
          </bdi>
        </span>
        {holds.length > 0 && <span className="finding-held"> {tellHeld(holds)}</span>}
      </a>
      <Dismissal name={words} dismissed={dismissed} onDismiss={onDismiss} onTakeBack={onTakeBack} />
    </li>
  );
}

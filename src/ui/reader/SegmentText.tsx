import { Fragment } from "react";
import type { Mark, Segment, Version } from "../../model/comparison";
import type { Side } from "../../model/pair";
import { findNotices, isUnseen } from "../../present/notices";
import {
  cutRuns,
  groupRuns,
  type Highlight,
  type Run,
  type RunGroup,
  showText,
} from "../../present/runs";
import { Badged } from "../notices/Badged";
import { NoticeText } from "../notices/NoticeText";
import { KIND_NAMES } from "./words";

interface Props {
  readonly version: Version;
  readonly side: Side;
  readonly segment: Segment;
  readonly marks: readonly Mark[];
  readonly highlights: readonly Highlight[];
  /** The `tabindex` of notices; null where they cannot be reached. */
  readonly noticeTab: 0 | -1 | null;
}

/** One sentence or element of a story, with its marks and notices, and with its kind where it is furniture. */
export function SegmentText(props: Props) {
  const { version, side, segment, marks, highlights, noticeTab } = props;
  const kind = KIND_NAMES[segment.kind];
  const notices = findNotices(version, segment);
  return (
    <span className={`segment kind-${segment.kind}`}>
      {kind !== null && (
        <span className="tag" dir="ltr">
          {kind}
        </span>
      )}
      {kind !== null && " "}
      {cutRuns(version.text, segment, marks, notices, highlights).map((runs, index) => (
        <Fragment key={runs[0]?.span.start}>
          {index > 0 && <Interruption />}
          {groupRuns(runs).map((group) => (
            <RunsText
              key={group.runs[0]?.span.start}
              version={version}
              side={side}
              segment={segment}
              noticeTab={noticeTab}
              {...group}
            />
          ))}
        </Fragment>
      ))}
    </span>
  );
}

type RunsProps = RunGroup & Omit<Props, "marks" | "highlights">;

/** Neighbouring runs under the same notices, which are one place on the page however marks cut them. */
function RunsText({ version, side, segment, noticeTab, notices, runs }: RunsProps) {
  const unseen = notices.some(({ notice }) => isUnseen(notice));
  const texts = runs.map((run) => (
    <RunText key={run.span.start} text={version.text} run={run} unseen={unseen} />
  ));
  if (notices.length === 0) return texts;
  return (
    <NoticeText
      version={version}
      side={side}
      segment={segment}
      notices={notices}
      runs={runs}
      tab={noticeTab}
    >
      {texts}
    </NoticeText>
  );
}

interface RunProps {
  readonly text: string;
  readonly run: Run;
  /** Whether its invisible characters are damage, and to be shown. */
  readonly unseen: boolean;
}

function RunText({ text, run: { span, marks, highlights }, unseen }: RunProps) {
  const shown = unseen ? <Badged text={text} span={span} /> : showText(text, span);
  const looks = [...marks.map((mark) => `mark-${mark}`), ...highlights.map(nameHighlight)];
  if (looks.length === 0) return shown;
  // The element that stands for what was looked for; forced colours have two of their own for it.
  const Element = highlights.some(isHit) ? "mark" : "span";
  return <Element className={looks.join(" ")}>{shown}</Element>;
}

function nameHighlight(kind: Highlight["kind"]): string {
  return isHit(kind) ? kind : `fact-${kind}`;
}

function isHit(kind: Highlight["kind"]): boolean {
  return kind === "hit" || kind === "hit-current";
}

/** The sign that furniture stood in the middle of this sentence. */
function Interruption() {
  return (
    <>
      {" "}
      <span
        className="interruption"
        title="Something else stands here in the file"
        aria-hidden="true"
      />
    </>
  );
}

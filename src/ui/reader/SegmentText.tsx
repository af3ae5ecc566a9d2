import { Fragment } from "react";
import type { Mark, Segment } from "../../model/comparison";
import { cutRuns, type Run, showText } from "../../present/runs";
import { KIND_NAMES } from "./words";

interface Props {
  readonly text: string;
  readonly segment: Segment;
  readonly marks: readonly Mark[];
}

/** One sentence or element of a story, with its marks, and with its kind where it is furniture. */
export function SegmentText({ text, segment, marks }: Props) {
  const kind = KIND_NAMES[segment.kind];
  return (
    <span className={`segment kind-${segment.kind}`}>
      {kind !== null && <span className="tag">{kind}</span>}
      {kind !== null && " "}
      {cutRuns(text, segment, marks).map((runs, index) => (
        <Fragment key={runs[0]?.span.start}>
          {index > 0 && <Interruption />}
          {runs.map((run) => (
            <RunText key={run.span.start} text={text} run={run} />
          ))}
        </Fragment>
      ))}
    </span>
  );
}

function RunText({ text, run: { span, marks } }: { readonly text: string; readonly run: Run }) {
  const shown = showText(text, span);
  if (marks.length === 0) return shown;
  return <span className={marks.map((mark) => `mark-${mark}`).join(" ")}>{shown}</span>;
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

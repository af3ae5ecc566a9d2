import type { Progress } from "../../model/progress";
import { VisibleText } from "../sources/VisibleText";
import type { Job } from "../state/state";
import { COMPARING, STAGE_WORDS } from "./stageWords";

interface Props {
  readonly job: Job;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** How the comparison goes: nothing when it is done, and nothing in the first moment, which is usually enough. */
export function JobMessage({ job, onCancel, onRetry }: Props) {
  switch (job.kind) {
    case "waiting":
    case "ready":
      return null;
    case "comparing":
      return (
        <div className="message message-progress">
          <ProgressBar progress={job.progress} />
          <button type="button" className="quiet" onClick={onCancel}>
            Cancel
          </button>
        </div>
      );
    case "failed":
      return (
        <div role="alert" className="message message-trouble">
          <p>
            <b>
              <VisibleText text={job.problem.what} />
            </b>{" "}
            {job.problem.advice}
          </p>
          <button type="button" className="quiet" onClick={onRetry}>
            Retry
          </button>
        </div>
      );
    default:
      return job satisfies never;
  }
}

/** A screen reader says once that work is under way; how far it is, the bar tells whoever asks. */
function ProgressBar({ progress }: { readonly progress: Progress | undefined }) {
  const words = progress === undefined ? COMPARING : STAGE_WORDS[progress.stage];
  const told =
    progress === undefined
      ? {}
      : {
          value: progress.share,
          "aria-valuetext": `${words} ${Math.floor(progress.share * 100)}%`,
        };
  return (
    <>
      <output className="sr-only">{COMPARING}</output>
      <p className="stage" aria-hidden="true">
        {words}
      </p>
      <progress className="progress" aria-label="Comparing" {...told} />
    </>
  );
}

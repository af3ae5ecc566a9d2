import { VisibleText } from "../sources/VisibleText";
import type { Job } from "../state";

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
        <output className="message message-progress">
          <p>Comparing…</p>
          <progress className="progress" aria-label="Comparing" />
          <button type="button" className="quiet" onClick={onCancel}>
            Cancel
          </button>
        </output>
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

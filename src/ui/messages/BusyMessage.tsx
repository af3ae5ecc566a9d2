import { VisibleText } from "../sources/VisibleText";
import type { Busy } from "../sources/useIntake";

/** Says which file is being read for a side; nothing in the first moment, which is usually enough. */
export function BusyMessage({ busy }: { readonly busy: Busy | null }) {
  if (busy === null) return null;
  return (
    <div className="message message-progress">
      <output>
        Reading “<VisibleText text={busy.name} />” …
      </output>
      <progress className="progress" aria-label="Reading" />
      <button type="button" className="quiet" onClick={busy.onCancel}>
        Stop
      </button>
    </div>
  );
}

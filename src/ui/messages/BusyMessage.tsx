import { VisibleText } from "../sources/VisibleText";
import type { Busy } from "../sources/useIntake";

/** Says which files are being read; nothing in the first moment, which is usually enough. */
export function BusyMessage({ busy }: { readonly busy: Busy | null }) {
  if (busy === null || busy.names.length === 0) return null;
  return (
    <div className="message message-progress">
      <output>
        Reading <VisibleText text={busy.names.map((name) => `“${name}”`).join(" and ")} /> …
      </output>
      <progress className="progress" aria-label="Reading" />
      <button type="button" className="quiet" onClick={busy.onCancel}>
        Cancel
      </button>
    </div>
  );
}

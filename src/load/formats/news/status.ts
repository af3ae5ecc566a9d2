/** What an agency says of the life of an item: that it holds, must wait, or was taken back. */
import type { Remark } from "../story";

const WITHDRAWN: ReadonlySet<string> = new Set([
  "canceled",
  "cancelled",
  "withdrawn",
  "withheld",
  "killed",
  "deleted",
  "spiked",
]);

/** Status words come with the name of their list: "stat:canceled", "http://cv.iptc.org/newscodes/pubstatusg2/canceled". */
const LIST = /^.*[:/]/su;

/** What a file says of an item. */
export interface Status {
  /** As sent; "" where nothing is said. */
  readonly status: string;
  /** When an embargo ends, as sent; "" where the end is not told, absent where there is none. */
  readonly embargo?: string | undefined;
}

/** Whether the agency has taken the item back. */
export function isWithdrawn({ status }: Status): boolean {
  return WITHDRAWN.has(nameStatus(status));
}

/** In a sentence: the agency withdrew this item. */
export function tellWithdrawal({ status }: Status): string {
  return `The agency withdrew this item (status: ${nameStatus(status)}).`;
}

/** What an editor must hear of the status. */
export function remarkStatus(sent: Status): readonly Remark[] {
  const remarks: Remark[] = [];
  if (isWithdrawn(sent)) remarks.push({ weight: "warning", words: tellWithdrawal(sent) });
  if (sent.embargo !== undefined || nameStatus(sent.status) === "embargoed") {
    const until = sent.embargo === undefined || sent.embargo === "" ? "" : ` until ${sent.embargo}`;
    remarks.push({
      weight: "warning",
      words: `The agency put this item under embargo${until}.`,
    });
  }
  return remarks;
}

function nameStatus(status: string): string {
  return status.trim().replace(LIST, "").toLowerCase();
}

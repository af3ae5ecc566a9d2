/** The HTML of a mail, read as that of any page; what a mail has more is told by its labels. */
import { LARGEST_TREE, isWithin, measure, strip } from "../html/markup";
import { remarksOnUnseen } from "../html/remarks";
import { parse } from "../html/tree";
import { type PageBlock, walk } from "../html/walk";
import { isWordNoise } from "../html/wordNoise";
import type { Paragraph, Role } from "../office/draft";
import type { Remark } from "../story";

/** What one of the parts of a mail says. */
export interface MailText {
  readonly paragraphs: readonly Paragraph[];
  readonly remarks: readonly Remark[];
}

const STRIPPED: Remark = {
  weight: "warning",
  words:
    "The markup of this mail is too large or too deeply nested to be laid out, so all its text is shown, what the mail hides as well.",
};

/** Reads the paragraphs of `html`. */
export function readHtmlPart(html: string): MailText {
  if (!isWithin(measure(html), LARGEST_TREE))
    return { paragraphs: strip(html), remarks: [STRIPPED] };
  const page = walk(parse(html), { changes: "accepted", isNoise: isWordNoise });
  return {
    paragraphs: page.blocks.map((block) => ({ role: roleOf(block), text: block.text })),
    remarks: remarksOnUnseen(page, "mail", {}),
  };
}

/** Mails are laid out in tables and links; of what the walk tells of a page only headings and captions hold for them. */
function roleOf({ level, kind }: PageBlock): Role | undefined {
  if (level > 0) return level;
  return kind === "caption" ? kind : undefined;
}

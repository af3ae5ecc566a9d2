/* What Word leaves in the HTML it writes, beside the words of the text. */

/** What Word writes for its own use: list signs, comments and their marks, text formatted as hidden, deleted text. */
const WORD_NOISE =
  /mso-(?:list\s*:\s*ignore|hide\s*:\s*all|element\s*:\s*(?:comment|footnote-list|header|footer))/iu;
const WORD_DELETED = /^(?:msoDel|MsoCommentReference|msocomanchor|msocomtxt)$/u;

/** Whether an element holds what Word writes for its own use, on the clipboard and in mails of Outlook. */
export function isWordNoise(element: Element): boolean {
  if (WORD_NOISE.test(element.getAttribute("style") ?? "")) return !isListNumber(element);
  return (element.getAttribute("class") ?? "")
    .split(/\s+/u)
    .some((name) => WORD_DELETED.test(name));
}

/** Of the signs before list items only numbers and letters are text. */
function isListNumber(element: Element): boolean {
  return (
    /mso-list\s*:\s*ignore/iu.test(element.getAttribute("style") ?? "") &&
    /[\p{L}\p{N}]/u.test(element.textContent ?? "") &&
    (element.textContent ?? "").trim() !== "o"
  );
}

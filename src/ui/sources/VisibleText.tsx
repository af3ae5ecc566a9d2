import { splitControls } from "./controls";

/** Text with foreign names in it, letter by letter: nothing in it is invisible or turns the text around it. */
export function VisibleText({ text: whole }: { readonly text: string }) {
  return splitControls(whole).map(({ text, code, at }) =>
    code === null ? (
      text
    ) : (
      <span key={at} className="control" data-code={code}>
        {text}
      </span>
    ),
  );
}

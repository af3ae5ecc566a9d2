import { splitInvisible } from "../../present/invisible";

/** Text with foreign names in it, letter by letter: nothing in it is invisible or turns the text around it. */
export function VisibleText({ text: whole }: { readonly text: string }) {
  return splitInvisible(whole).map(({ text, code, at }) =>
    code === null ? (
      text
    ) : (
      <span key={at} className="control" data-code={code}>
        {text}
      </span>
    ),
  );
}

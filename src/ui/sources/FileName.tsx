import { partName } from "../../present/fileNames";
import { VisibleText } from "./VisibleText";

/** A file name at the head of its column, cut in its middle where it is too long. */
export function FileName({ name }: { readonly name: string }) {
  const { head, tail } = partName(name);
  return (
    <bdi className="file-name" title={name}>
      <span className="file-head">
        <VisibleText text={head} />
      </span>
      <span className="file-tail">
        <VisibleText text={tail} />
      </span>
    </bdi>
  );
}

import { partName } from "../../present/fileNames";
import { VisibleText } from "./VisibleText";

/** A file name at the head of its column, cut in its middle where it is too long. */
export function FileName({ name }: { readonly name: string }) {
  const { head, tail } = partName(name);
  return (
    <bdi className="file-name" title={name}>
      <b className="file-head">
        <VisibleText text={head} />
      </b>
      <b className="file-tail">
        <VisibleText text={tail} />
      </b>
    </bdi>
  );
}

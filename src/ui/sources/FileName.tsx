import { VisibleText } from "./VisibleText";

/** A file name at the head of its column. */
export function FileName({ name }: { readonly name: string }) {
  return (
    <bdi className="file-name" title={name}>
      <VisibleText text={name} />
    </bdi>
  );
}

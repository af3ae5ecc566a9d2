import type { Problem } from "../../load/problem";
import { useLater } from "../useLater";
import type { ChecksProps } from "./Checks";

interface Props extends ChecksProps {
  readonly onMissing: (problem: Problem) => void;
}

/** The list of things to check, once it is fetched; its place beside the text is kept until then. */
export function CheckList({ onMissing, ...props }: Props) {
  const checks = useLater(loadChecks, props.open, onMissing);
  if (checks !== null) return <checks.Checks {...props} />;
  return (
    <section
      id={props.id}
      className={`checks ${props.open ? "" : "is-closed"}`}
      aria-label="Things to check"
      aria-busy="true"
    />
  );
}

function loadChecks(): Promise<typeof import("./Checks")> {
  return import("./Checks");
}

import { useEffect, useEffectEvent } from "react";
import { carriesFiles } from "../../load/drop";
import { listDropped } from "../../load/folders";
import type { Side } from "../../model/pair";
import { readCarried } from "./readPasted";
import type { Intake } from "./useIntake";

/** Takes what is pasted outside a text field; the column that has the focus is the side it is for. */
export function usePaste(intake: Intake): void {
  const onPaste = useEffectEvent((transfer: DataTransfer, side: Side | null) => {
    if (carriesFiles(transfer)) void intake.takeFiles(listDropped(transfer), side);
    else void intake.takeCarried(readCarried(transfer), side);
  });

  useEffect(() => {
    function paste(event: ClipboardEvent): void {
      const target = event.target instanceof Element ? event.target : null;
      if (event.clipboardData === null || isField(target)) return;
      event.preventDefault();
      const named = target?.closest("[data-side]")?.getAttribute("data-side");
      onPaste(event.clipboardData, named === "a" || named === "b" ? named : null);
    }
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}

function isField(target: Element | null): boolean {
  return (target?.closest("input, textarea") ?? null) !== null;
}

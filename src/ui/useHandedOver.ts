/** Takes what the operating system hands to the installed page: files to open with it, and what is shared with it. */
import { useEffect, useEffectEvent } from "react";
import type { Problem } from "../load/problem";
import { isShareOpened, onLaunchFiles, takeShared } from "../load/shared";
import type { Intake } from "./sources/useIntake";

/**
 * Takes it as if it had been dropped on no side, once the page has `opened` with what it had before. `onTrouble` is told
 * where the system offers files that cannot be had.
 */
export function useHandedOver(
  intake: Intake,
  opened: boolean,
  onTrouble: (problem: Problem) => void,
): void {
  const tell = useEffectEvent(onTrouble);
  const take = useEffectEvent((files: readonly File[]) => void intake.takeFiles(files, null));
  const takeText = useEffectEvent((text: string) => {
    void intake.takeCarried({ text, html: "" }, null);
  });

  useEffect(() => {
    if (!opened) return;
    onLaunchFiles(
      (files) => take(files),
      (problem) => tell(problem),
    );
    if (!isShareOpened(location.search)) return;
    // A reload must not look for what has been taken.
    history.replaceState(null, "", location.pathname);
    void takeShared().then((shared) => {
      const files = shared.filter((one) => one instanceof File);
      const [text] = shared.filter((one) => typeof one === "string");
      if (files.length > 0) take(files);
      else if (text !== undefined) takeText(text);
    });
  }, [opened]);
}

import { useSyncExternalStore } from "react";

let printing = false;

/** Whether the page is being put on paper. Some browsers tell it by an event only, some by the medium. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing || matchMedia("print").matches);
}

function subscribe(listener: () => void): () => void {
  const medium = matchMedia("print");
  const begin = (): void => tell(true);
  const end = (): void => tell(false);
  function tell(now: boolean): void {
    printing = now;
    listener();
  }
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  medium.addEventListener("change", listener);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
    medium.removeEventListener("change", listener);
  };
}

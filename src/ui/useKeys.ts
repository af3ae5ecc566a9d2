import { useEffect, useEffectEvent } from "react";
import { readCommand } from "./keys";
import { issue } from "./useCommands";

/**
 * Turns the page's keys into commands wherever the focus is, except where text is being typed. Without `characterKeys`
 * letters and signs do nothing.
 */
export function useKeys(characterKeys: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = readCommand(event, characterKeys);
    if (command === null) return;
    event.preventDefault();
    issue(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

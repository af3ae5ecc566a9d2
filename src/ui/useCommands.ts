import { useEffect, useEffectEvent } from "react";
import { type Command, readCommand } from "./keys";

/** Answers the page's keys wherever the focus is, except where text is being typed. */
export function useCommands(answer: (command: Command) => void): void {
  const onCommand = useEffectEvent(answer);
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      const command = readCommand(event);
      if (command === null) return;
      event.preventDefault();
      onCommand(command);
    }
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

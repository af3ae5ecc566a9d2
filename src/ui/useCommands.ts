import { useEffect, useEffectEvent } from "react";
import type { Command } from "./keys";

type Answer = (command: Command) => void;

const answers = new Set<Answer>();

/** Tells the page to do something; whoever can do it answers. */
export function issue(command: Command): void {
  for (const answer of answers) answer(command);
}

/** Answers commands as long as the component is there. */
export function useCommands(answer: Answer): void {
  const onCommand = useEffectEvent(answer);
  useEffect(() => {
    const listen: Answer = (command) => onCommand(command);
    answers.add(listen);
    return () => {
      answers.delete(listen);
    };
  }, []);
}

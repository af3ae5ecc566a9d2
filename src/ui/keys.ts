/** The keys of the page: one table for what they do and for the sheet that lists them. */

/** What a key does; `null` where the place with the focus answers it by itself. */
export type Command =
  | "next"
  | "previous"
  | "next alarm"
  | "previous alarm"
  | "next notice"
  | "previous notice"
  | "counterpart"
  | "why"
  | "fold"
  | "swap"
  | "clear"
  | "keys";

/** One line of the sheet. */
export interface Key {
  /** `KeyboardEvent.key`, lower case, after "shift+" where the key means something else without it. */
  readonly key: string;
  /** As printed on the sheet. */
  readonly label: string;
  readonly command: Command | null;
  readonly does: string;
}

export const KEYS: readonly Key[] = [
  { key: "j", label: "J", command: "next", does: "Next difference" },
  { key: "k", label: "K", command: "previous", does: "Previous difference" },
  { key: "e", label: "E", command: "next alarm", does: "Next thing to check" },
  { key: "shift+e", label: "Shift E", command: "previous alarm", does: "Previous thing to check" },
  { key: "n", label: "N", command: "next notice", does: "Next notice of damaged text" },
  { key: "shift+n", label: "Shift N", command: "previous notice", does: "Previous notice" },
  { key: "enter", label: "Enter", command: null, does: "Select the sentence and its counterpart" },
  { key: "arrows", label: "↑ ↓ ← →", command: null, does: "Move from sentence to sentence" },
  { key: "x", label: "X", command: "counterpart", does: "Go to where the counterpart stands" },
  { key: "w", label: "W", command: "why", does: "Say why the selected two are a pair" },
  { key: "z", label: "Z", command: "fold", does: "Open what is folded here, or fold it again" },
  { key: "s", label: "S", command: "swap", does: "Swap sides" },
  { key: "paste", label: "Ctrl V", command: null, does: "Paste into the side with the focus" },
  { key: "escape", label: "Esc", command: "clear", does: "Clear the selection" },
  { key: "?", label: "?", command: "keys", does: "Show these keys" },
];

/** What a key press asks for; null for keys of the browser, and for whatever is being typed. */
export function readCommand(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (
    event.target instanceof Element &&
    event.target.closest("input, textarea, select, dialog") !== null
  ) {
    return null;
  }
  const pressed = event.key.toLowerCase();
  const shifted = event.shiftKey ? KEYS.find(({ key }) => key === `shift+${pressed}`) : undefined;
  return (shifted ?? KEYS.find(({ key }) => key === pressed))?.command ?? null;
}

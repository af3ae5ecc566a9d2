/** The keys of the page: one table for what they do, for the sheet that lists them and for the palette of commands. */

/** What the page can be told to do, by a key or by the palette. */
export type Command =
  | "next"
  | "previous"
  | "next alarm"
  | "previous alarm"
  | "next notice"
  | "previous notice"
  | "counterpart"
  | "why"
  | "pair"
  | "part"
  | "view"
  | "fold"
  | "swap"
  | "clear"
  | "find"
  | "keys"
  | "palette"
  | "settings"
  | "open a"
  | "open b"
  | "paste a"
  | "paste b"
  | "reading a"
  | "reading b"
  | "edit a"
  | "edit b"
  | "edit"
  | "copy list";

/** A key and what it does. A command may have several; the sheet has a line for each command. */
export interface Key {
  /** `KeyboardEvent.key`, lower case, after "shift+" where the key means something else without it, and after "ctrl+". */
  readonly key: string;
  /** As printed on the sheet. */
  readonly label: string;
  /** `null` where the place with the focus answers it by itself. */
  readonly command: Command | null;
  readonly does: string;
}

export const KEYS: readonly Key[] = [
  { key: "j", label: "J", command: "next", does: "Next difference" },
  { key: "k", label: "K", command: "previous", does: "Previous difference" },
  { key: "shift+j", label: "Shift J", command: "next alarm", does: "Next thing to check" },
  { key: "shift+k", label: "Shift K", command: "previous alarm", does: "Previous thing to check" },
  { key: "e", label: "E", command: "next alarm", does: "Next thing to check" },
  { key: "shift+e", label: "Shift E", command: "previous alarm", does: "Previous thing to check" },
  { key: "n", label: "N", command: "next notice", does: "Next notice of damaged text" },
  { key: "shift+n", label: "Shift N", command: "previous notice", does: "Previous notice" },
  { key: "enter", label: "Enter", command: null, does: "Select the sentence and its counterpart" },
  { key: "arrows", label: "↑ ↓ ← →", command: null, does: "Move from sentence to sentence" },
  {
    key: "x",
    label: "X",
    command: "counterpart",
    does: "Go to the counterpart; in flowing text, bring it here",
  },
  { key: "w", label: "W", command: "why", does: "Say why the selected two are a pair" },
  { key: "p", label: "P", command: "pair", does: "Pair by hand: then choose the counterpart" },
  { key: "u", label: "U", command: "part", does: "Part by hand: it has no counterpart" },
  { key: "i", label: "I", command: "edit", does: "Edit the text you are in" },
  { key: "/", label: "/", command: "find", does: "Find in both texts" },
  { key: "v", label: "V", command: "view", does: "Switch between level rows and flowing text" },
  { key: "z", label: "Z", command: "fold", does: "Open what is folded here, or fold it again" },
  { key: "s", label: "S", command: "swap", does: "Swap sides" },
  { key: "paste", label: "Ctrl V", command: null, does: "Paste into the side with the focus" },
  { key: "escape", label: "Esc", command: "clear", does: "Clear the selection" },
  { key: "?", label: "?", command: "keys", does: "Show these keys" },
  { key: "ctrl+k", label: "Ctrl K", command: "palette", does: "All commands (⌘ K on a Mac)" },
];

/** A command, or what a place answers by itself, with all its keys. */
export interface KeyLine {
  readonly keys: readonly Key[];
  readonly does: string;
}

/** The table with one line for each command. */
export function listKeyLines(): readonly KeyLine[] {
  const lines = new Map<string, Key[]>();
  for (const key of KEYS) {
    const own = lines.get(key.command ?? key.key);
    if (own === undefined) lines.set(key.command ?? key.key, [key]);
    else own.push(key);
  }
  return [...lines.values()].map((keys) => ({ keys, does: keys[0]?.does ?? "" }));
}

/**
 * Whether a key is nothing but a letter or sign, with Shift or without. Who dictates to the machine, or hits keys unawares,
 * can switch all of these off (WCAG 2.1.4).
 */
export function isCharacterKey({ key }: Key): boolean {
  return key.replace("shift+", "").length === 1;
}

/** What a key press asks for; null for keys of the browser, for what is switched off, and for whatever is being typed. */
export function readCommand(event: KeyboardEvent, characterKeys: boolean): Command | null {
  if (event.altKey || event.isComposing) return null;
  const control = event.ctrlKey || event.metaKey;
  const typing = control ? "dialog" : "input, textarea, select, dialog";
  if (event.target instanceof Element && event.target.closest(typing) !== null) return null;
  const pressed = event.key.toLowerCase();
  const found = control
    ? findKey(event.shiftKey ? `ctrl+shift+${pressed}` : `ctrl+${pressed}`)
    : ((event.shiftKey ? findKey(`shift+${pressed}`) : undefined) ?? findKey(pressed));
  if (found === undefined || (!characterKeys && isCharacterKey(found))) return null;
  return found.command;
}

function findKey(name: string): Key | undefined {
  return KEYS.find(({ key }) => key === name);
}

/** The style sheet of an RTF document, as it is read word by word. */
import type { Role } from "../office/draft";
import { readStyleName } from "../office/styles";

/** Outline levels from 0 are headings, this one and above is body text. */
const BODY_LEVEL = 9;

/** A style that is based on others inherits from this many at most, so that a circle ends. */
const LONGEST_CHAIN = 20;

interface Style {
  name: string;
  basedOn: number | null;
  level: number | null;
}

/** Gathers styles. */
export interface Styles {
  /** A word or the name of the style whose group is open. */
  word(name: string, value: number | null): void;
  text(text: string): void;
  /** A group ended, and with it the style. */
  close(): void;
  /** The role of a paragraph of this style and outline level, as far as it has them. */
  roleOf(style: number | null, level: number | null): Role | undefined;
}

/** Starts without a style. */
export function gatherStyles(): Styles {
  const styles = new Map<number, Style>();
  let number = 0;
  let open: Style = { name: "", basedOn: null, level: null };
  return {
    word(name, value) {
      if (name === "s") number = value ?? 0;
      if (name === "sbasedon") open.basedOn = value;
      if (name === "outlinelevel") open.level = value;
    },
    text(text) {
      open.name += text;
    },
    close() {
      open.name = open.name.replace(/;\s*$/u, "").trim();
      if (open.name !== "") styles.set(number, open);
      number = 0;
      open = { name: "", basedOn: null, level: null };
    },
    roleOf(style, level) {
      let found = style === null ? undefined : styles.get(style);
      let role: Role | undefined;
      for (
        let step = 0;
        found !== undefined && role === undefined && step < LONGEST_CHAIN;
        step++
      ) {
        role = readStyleName(found.name) ?? headingOf(found.level);
        found = found.basedOn === null ? undefined : styles.get(found.basedOn);
      }
      if (level === null || typeof role === "string" || role === 0) return role;
      return headingOf(level);
    },
  };
}

function headingOf(level: number | null): number | undefined {
  return level === null || level < 0 || level >= BODY_LEVEL ? undefined : level + 1;
}

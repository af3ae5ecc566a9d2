/** The font table of an RTF document, as it is read word by word. */
import type { Font } from "./codePages";

/** Gathers fonts. */
export interface Fonts {
  word(name: string, value: number | null): void;
  /** The name of the font that was named last, up to its semicolon. */
  text(text: string): void;
  find(number: number): Font | undefined;
}

/** A font that says nothing of its characters has those of the document. */
const DEFAULT_CHARSET = 1;

/** Starts without a font. */
export function gatherFonts(): Fonts {
  const fonts = new Map<number, { charset: number; name: string }>();
  let open: { charset: number; name: string } | undefined;
  return {
    word(name, value) {
      if (name === "f" && value !== null) {
        open = { charset: DEFAULT_CHARSET, name: "" };
        fonts.set(value, open);
      }
      if (name === "fcharset" && open !== undefined) open.charset = value ?? DEFAULT_CHARSET;
    },
    text(text) {
      if (open !== undefined) open.name += text.replace(/;.*$/su, "").trimStart();
    },
    find: (number) => fonts.get(number),
  };
}

/** How an editor wants the page. What was kept of it (storage.ts) may be anything; only known values count. */

/** The steps of the text's size, and of the greatest width of the columns, smallest first. */
export const TEXT_SIZES = ["smallest", "small", "standard", "large", "largest"] as const;
export const COLUMN_WIDTHS = ["narrow", "medium", "wide", "window"] as const;

export interface Settings {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly columnWidth: (typeof COLUMN_WIDTHS)[number];
  /** Whether letters and signs are commands where nothing is typed. */
  readonly characterKeys: boolean;
}

/** What a first visit has. */
export const STANDARD_SETTINGS: Settings = {
  textSize: "standard",
  columnWidth: "wide",
  characterKeys: true,
};

/** Any value as settings. */
export function checkSettings(kept: unknown): Settings {
  const values = typeof kept === "object" && kept !== null ? kept : {};
  const { textSize, columnWidth, characterKeys } = values as Record<keyof Settings, unknown>;
  return {
    textSize: TEXT_SIZES.find((size) => size === textSize) ?? STANDARD_SETTINGS.textSize,
    columnWidth:
      COLUMN_WIDTHS.find((width) => width === columnWidth) ?? STANDARD_SETTINGS.columnWidth,
    characterKeys: characterKeys !== false,
  };
}

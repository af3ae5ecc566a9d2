/** The page held against axe's whole list. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** A theme in a window. */
export interface Look {
  readonly scheme: "light" | "dark";
  readonly size: { readonly width: number; readonly height: number };
}

/** Tall, since axe passes over what is out of sight. */
const WIDE = { width: 1440, height: 2600 };
const NARROW = { width: 390, height: 5200 };

/** Each theme and each width once: what a colour does depends on no width, and what a width does on no colour. */
export const LOOKS: readonly Look[] = [
  { scheme: "light", size: WIDE },
  { scheme: "dark", size: NARROW },
];

/** The same the other way round, for the states with most on the page. */
export const OTHER_LOOKS: readonly Look[] = [
  { scheme: "dark", size: WIDE },
  { scheme: "light", size: NARROW },
];

/** Expects that axe finds nothing in what the page shows; `prepare` is called in each look before axe begins. */
export async function expectNoViolation(
  page: Page,
  looks = LOOKS,
  prepare?: () => Promise<void>,
): Promise<void> {
  for (const { scheme, size } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(size);
    await prepare?.();
    // Legacy means: all in this page, which has no frames, instead of a new page for each run.
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(passes.length, "axe has looked").toBeGreaterThan(10);
    expect
      .soft(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        `${scheme}, ${size.width} px`,
      )
      .toEqual([]);
  }
}

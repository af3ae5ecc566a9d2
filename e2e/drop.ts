/**
 * Files brought over the page and let go, as a person would: every event goes to the element under the pointer. A
 * browser leaves the page for a file that the page does not take; here that is an error.
 */
import type { JSHandle, Page } from "@playwright/test";

/** A file on its way to the page. */
export interface CarriedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where on the window the pointer is. */
export type Spot = "left" | "right" | "centre" | "top" | "bottom" | "masthead";

/** Shares of the window's width and height; well away from its middle, all but one, and from what sticks to its edges. */
const SPOTS: Readonly<Record<Spot, readonly [x: number, y: number]>> = {
  left: [0.2, 0.6],
  right: [0.8, 0.6],
  centre: [0.47, 0.6],
  top: [0.5, 0.3],
  bottom: [0.5, 0.7],
  masthead: [0.5, 0.01],
};

/** A text file in UTF-8. */
export function makeFile(name: string, text: string): CarriedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Drops files of the desktop. */
export async function dropFiles(
  page: Page,
  files: readonly CarriedFile[],
  spot: Spot,
): Promise<void> {
  await letGo(page, await carryFiles(page, files), spot);
}

/** What a drag of files from the desktop carries. */
export async function carryFiles(
  page: Page,
  files: readonly CarriedFile[],
): Promise<JSHandle<DataTransfer>> {
  const packed = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  return page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, packed);
}

/** What a drag of selected text carries. */
export async function carryText(page: Page, text: string): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle((carried) => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", carried);
    return transfer;
  }, text);
}

/** Moves a drag onto the page and leaves it hovering there. */
export async function hover(
  page: Page,
  transfer: JSHandle<DataTransfer>,
  spot: Spot,
): Promise<void> {
  const taken = await send(page, transfer, spot, ["dragenter", "dragover"]);
  if (!taken) throw new Error(`The page does not take what hovers over its ${spot}.`);
}

/** Lets a drag go where it hovers. */
export async function letGo(
  page: Page,
  transfer: JSHandle<DataTransfer>,
  spot: Spot,
): Promise<void> {
  await hover(page, transfer, spot);
  const taken = await send(page, transfer, spot, ["drop"]);
  if (!taken)
    throw new Error(`The browser would leave the page for what was dropped on its ${spot}.`);
}

/** The point of a spot, in CSS pixels of the window. */
export async function findPoint(
  page: Page,
  spot: Spot,
): Promise<{ readonly x: number; readonly y: number }> {
  const [across, down] = SPOTS[spot];
  return page.evaluate(
    ([x, y]) => ({ x: Math.round(innerWidth * x), y: Math.round(innerHeight * y) }),
    [across, down] as const,
  );
}

/** Whether the page answered the last of the events itself. */
async function send(
  page: Page,
  transfer: JSHandle<DataTransfer>,
  spot: Spot,
  types: readonly string[],
): Promise<boolean> {
  const point = await findPoint(page, spot);
  return transfer.evaluate(
    (dataTransfer, { x, y, names }) =>
      names
        .map((name) => {
          const under = document.elementFromPoint(x, y) ?? document.documentElement;
          const event = new DragEvent(name, {
            dataTransfer,
            clientX: x,
            clientY: y,
            bubbles: true,
            cancelable: true,
            composed: true,
          });
          under.dispatchEvent(event);
          return event.defaultPrevented;
        })
        .at(-1) ?? false,
    { ...point, names: types },
  );
}

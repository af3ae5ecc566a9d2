/**
 * Which tab this is. Each keeps its own pair; a reload is the same tab, and a duplicated tab, which a browser gives the same
 * memory, is another one. That it is open is told to the others by a lock, which goes with the page, whatever ends it.
 */

const KEY = "galley-tab";

/** Names of tabs are locks under this. */
const LOCK = "galley-tab:";

let claimed: Promise<string> | null = null;

/** The name of this tab. */
export function nameTab(): Promise<string> {
  claimed ??= claim();
  return claimed;
}

/** Takes another name, so that what is kept under the one before is left alone. */
export function renameTab(): void {
  claimed = claimNew();
}

/** The names of all tabs that are open; none where the browser does not tell. */
export async function listOpenTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(
    held.flatMap(({ name = "" }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])),
  );
}

async function claim(): Promise<string> {
  const remembered = recall();
  return remembered !== null && (await hold(remembered)) ? remembered : claimNew();
}

async function claimNew(): Promise<string> {
  const name = Array.from(crypto.getRandomValues(new Uint32Array(2))).join("-");
  try {
    sessionStorage.setItem(KEY, name);
  } catch {
    // Where nothing is remembered, a reload is a new tab.
  }
  await hold(name);
  return name;
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Holds the lock of a name as long as the page lives. False where another tab holds it. */
function hold(name: string): Promise<boolean> {
  const manager = locks();
  if (manager === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    void manager.request(LOCK + name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}

/** There are none on a page that did not come over a safe line. */
function locks(): LockManager | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}

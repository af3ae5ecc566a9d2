/**
 * The page's side of the worker that reads files. Each file has a worker of its own: what hangs or breaks in one takes
 * nothing else along, and is ended by time.
 */
import { type Outcome, refuse } from "../load/problem";
import type { GivenFile } from "../load/origin";
import type { Opened, Reading } from "../load/reading";
import address from "./read.worker.ts?worker&url";
import type { ReadRequest, ReadResponse } from "./readProtocol";
import { trustScript } from "./trust";

/** The longest print of a web page took a tenth of this; what takes longer was made to hang. Milliseconds. */
const TIME_LIMIT = 20_000;

const MILLISECONDS = 1000;

const TAKE_ITS_TEXT =
  "Save the story as plain text and drop it again, or copy its text and paste it.";

/** Reads a file away from the page's thread. `signal` calls it off, and there is no answer then. */
export function readAway(
  file: GivenFile,
  reading: Reading,
  signal?: AbortSignal,
): Promise<Outcome<Opened>> {
  return ask({ ...file, reading, pasted: false }, signal);
}

/** Reads markup from the clipboard, in UTF-8, in the same way. */
export function readPastedAway(file: GivenFile, signal?: AbortSignal): Promise<Outcome<Opened>> {
  return ask({ ...file, reading: {}, pasted: true }, signal);
}

function ask(
  request: Omit<ReadRequest, "page">,
  signal: AbortSignal | undefined,
): Promise<Outcome<Opened>> {
  const { name } = request;
  return new Promise((resolve) => {
    const worker = new Worker(trustScript(address), { type: "module", name: "galley-read" });
    const timer = setTimeout(() => {
      end(
        refuse(
          `“${name}” took longer than ${TIME_LIMIT / MILLISECONDS} seconds to read, so that was stopped.`,
          TAKE_ITS_TEXT,
        ),
      );
    }, TIME_LIMIT);

    function end(outcome: Outcome<Opened>): void {
      stop();
      resolve(outcome);
    }
    function stop(): void {
      clearTimeout(timer);
      worker.terminate();
    }
    function explain(reason: string): Outcome<never> {
      const cause = reason === "" ? "" : ` (${reason})`;
      return refuse(`Reading “${name}” broke off${cause}.`, TAKE_ITS_TEXT);
    }

    signal?.addEventListener("abort", stop);
    worker.addEventListener("message", ({ data: response }: MessageEvent<ReadResponse>) => {
      end(response.kind === "read" ? response.outcome : explain(response.reason));
    });
    worker.addEventListener("error", (event: Event) => {
      event.preventDefault();
      end(explain("message" in event && typeof event.message === "string" ? event.message : ""));
    });
    worker.postMessage({ ...request, page: document.baseURI } satisfies ReadRequest);
  });
}

/*
 * The parts of a zip, as office documents are packed. What a zip says of itself is for its sender to choose: a part may
 * grow to a hundred megabytes, claim a size it does not have, or stand there twice. So nothing is unpacked that says it is
 * large, what grows beyond what it said is dropped where it does, and sums are checked. Names are only ever looked up.
 * zip.js reads the directory and checks the sums; the browser's own DecompressionStream inflates, so that its codecs,
 * which this entry of the library leaves out, need not be sent.
 */
import { type Entry, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { type Outcome, refuse, succeed } from "../problem";

/** The parts of a zip; they are unpacked when asked for. */
export interface Zip {
  /** Whether there is a part of this name. As in office documents, letter case does not count. */
  has(part: string): boolean;
  /** The bytes of a part, null where there is none, or why they cannot be had. */
  read(part: string): Promise<Outcome<Uint8Array | null>>;
}

/** A document has some dozens of parts, one full of pictures a few hundred. Twenty thousand names take half a second. */
const MOST_ENTRIES = 5000;

/** All parts that are read, unpacked. The text of a long book is a tenth of it. */
const MOST_BYTES = 50_000_000;

/** Text packs to a tenth, monotonous markup to a fiftieth; a thousandth is what bombs are made of. */
const HIGHEST_RATIO = 200;

/** Below this no ratio matters: a table of empty cells may well pack to nothing. */
const HARMLESS_BYTES = 5_000_000;

const BYTES_PER_MEGABYTE = 1_000_000;

const SAVE_ANEW =
  "Ask for the file again, or open it in the program it was made with, save it anew and drop it again.";

/** More came out of a part than it said. */
class Overflow extends Error {}

/** Reads the directory of a zip. `name` is the file's. */
export async function openZip(name: string, bytes: Uint8Array): Promise<Outcome<Zip>> {
  const entries = new Map<string, Entry[]>();
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    checkCrc32: true,
    filenameValidation: "tolerant",
  });
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (++count > MOST_ENTRIES) {
        return refuse(
          `“${name}” has more than ${MOST_ENTRIES.toLocaleString("en")} parts, as no document of a desk has, so it was not opened.`,
          SAVE_ANEW,
        );
      }
      const key = entry.filename.toLowerCase();
      const same = entries.get(key);
      if (same === undefined) entries.set(key, [entry]);
      else same.push(entry);
    }
  } catch {
    return refuse(`“${name}” is damaged: its end is missing, or not as it was packed.`, SAVE_ANEW);
  }

  let unpacked = 0;
  async function read(part: string): Promise<Outcome<Uint8Array | null>> {
    const [entry, second] = entries.get(part.toLowerCase()) ?? [];
    if (entry === undefined || entry.directory) return succeed(null);
    if (second !== undefined) {
      return refuse(
        `“${name}” holds “${part}” twice, and nobody can tell which of the two is meant.`,
        SAVE_ANEW,
      );
    }
    if (entry.encrypted) return refuseLocked(name);
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_BYTES || isBomb(entry)) {
      const size = Math.ceil(entry.uncompressedSize / BYTES_PER_MEGABYTE).toLocaleString("en");
      return refuse(
        `“${name}” is small and would unpack to ${size} MB, so it was not opened.`,
        "Ask for the story as plain text, or copy its text and paste it.",
      );
    }
    const content = await inflate(entry);
    if (content === null) {
      return refuse(
        `“${name}” is damaged: what is unpacked from it (“${part}”) is not what was packed.`,
        SAVE_ANEW,
      );
    }
    return succeed(content);
  }
  return succeed({ has: (part) => entries.has(part.toLowerCase()), read });
}

/** Says that a document is locked. */
export function refuseLocked(name: string): Outcome<never> {
  return refuse(
    `“${name}” is locked with a password.`,
    "Open it in the program it was made with, save it without a password and drop it again.",
  );
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > HARMLESS_BYTES && uncompressedSize > compressedSize * HIGHEST_RATIO;
}

/** The bytes of a part; null where it is damaged or not as large as it says. */
async function inflate(entry: Exclude<Entry, { directory: true }>): Promise<Uint8Array | null> {
  const content = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (at + chunk.length > content.length) throw new Overflow();
      content.set(chunk, at);
      at += chunk.length;
    },
  });
  try {
    await entry.getData(sink);
  } catch {
    return null;
  }
  return at === content.length ? content : null;
}

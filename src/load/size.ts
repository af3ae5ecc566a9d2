import type { Problem } from "./problem";

/**
 * Nothing larger is read. A story has a few thousand words; ten megabytes are a thousand stories, and above half a
 * gigabyte browsers decode a file to an empty text without a word of complaint.
 */
export const MAX_BYTES = 10 * 2 ** 20;

const BYTES_PER_MEGABYTE = 2 ** 20;

/** Why a file of `bytes` bytes is not read, or null where it is small enough. */
export function checkSize(name: string, bytes: number): Problem | null {
  if (bytes <= MAX_BYTES) return null;
  const size = Math.ceil(bytes / BYTES_PER_MEGABYTE);
  return {
    what: `“${name}” is too large: ${size} MB, and Galley reads up to ${MAX_BYTES / BYTES_PER_MEGABYTE} MB.`,
    advice: "Save the one story you want to compare as a file of its own.",
  };
}

/** All files of a folder stand in memory beside each other, and are kept: so much is a month of copy. */
const MAX_TOTAL = 5 * MAX_BYTES;

/** Why files of `bytes` bytes in all are not taken at once, or null where they are. */
export function checkTotal(count: number, bytes: number): Problem | null {
  if (bytes <= MAX_TOTAL) return null;
  const [size, most] = [bytes, MAX_TOTAL].map((total) => Math.ceil(total / BYTES_PER_MEGABYTE));
  return {
    what: `These ${count} files are too large together: ${size} MB, and Galley takes up to ${most} MB at once.`,
    advice: "Drop the two you want to compare.",
  };
}

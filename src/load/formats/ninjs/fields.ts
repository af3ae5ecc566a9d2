/**
 * Fields of a JSON object, safe to read whatever they are called ("__proto__", "toString") and whatever they hold.
 * ninjs 1 and 2 write "pubstatus", ninjs 3 writes "pubStatus": the keys here are in small letters.
 */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of `value`; none where it is no object. */
export function toFields(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
}

/** The text in a field; "" where it holds none. */
export function textIn(fields: Fields, key: string): string {
  const value = fields.get(key);
  return typeof value === "string" ? value : "";
}

/** A gallery has some dozens of pictures, and a text hardly as many forms. */
const MOST_ENTRIES = 200;

/** What a list, or an object of named entries, holds. */
export function entriesIn(fields: Fields, key: string): readonly Fields[] {
  const value = fields.get(key);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).slice(0, MOST_ENTRIES).map(toFields);
}

import type { Source } from "../model/comparison";
import type { Story } from "./formats/story";

/** A story under the name of its file, as the engine takes it. */
export function toSource(name: string, { text, parts }: Story): Source {
  return parts.length === 0 ? { name, text } : { name, text, parts };
}

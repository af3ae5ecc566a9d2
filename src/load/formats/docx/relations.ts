/** How the parts of a Word document find each other. */
import { type Outcome, succeed } from "../../problem";
import { attributeOf } from "../xml/attribute";
import { childrenOf, type XmlElement } from "../xml/tree";
import type { Zip } from "../zip";
import { readXmlPart } from "../zipXml";

/** What a part calls for. Addresses outside the file are left out: nothing is ever loaded. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "styles", "footnotes", "header". */
  readonly type: string;
  /** The name of the part within the zip. */
  readonly part: string;
}

/** What `part` of the document `name` calls for; the document as a whole where `part` is "". */
export async function readRelations(
  name: string,
  zip: Zip,
  part: string,
): Promise<Outcome<readonly Relation[]>> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const outcome = await readXmlPart(name, zip, `${folder}_rels/${part.slice(cut)}.rels`);
  if (!outcome.ok) return outcome;
  const root: XmlElement | null = outcome.value;
  if (root === null) return succeed([]);
  return succeed(
    childrenOf(root, "Relationship")
      .filter((relation) => attributeOf(relation, "TargetMode") !== "External")
      .map((relation) => ({
        id: attributeOf(relation, "Id") ?? "",
        type: (attributeOf(relation, "Type") ?? "").replace(/^.*\//u, ""),
        part: resolve(folder, attributeOf(relation, "Target") ?? ""),
      })),
  );
}

/** A name relative to a folder, or from the root of the zip. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

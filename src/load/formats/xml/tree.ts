/*
 * XML into a tree of plain data. saxes is strict, knows the line of every fault and expands no entity by itself; the DOM's
 * parser is not at hand in a worker, and expands 26 kB to 40 MB without a word.
 */
import { SaxesParser } from "saxes";
import { readEntities } from "./entities";

/** An element. Names are local: what stands before a colon is a prefix that every agency chooses for itself. */
export interface XmlElement {
  readonly name: string;
  /** By their names as written, prefix and all. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** An element, or a run of text. */
export type XmlNode = XmlElement | string;

/** A document, or where it is broken. */
export type XmlOutcome =
  | {
      readonly ok: true;
      readonly root: XmlElement;
      /** Whether it calls for parts that stand in other files; none of them is ever loaded. */
      readonly external: boolean;
      /** Whether such a part has its place in the text, where words are missing now. */
      readonly lost: boolean;
    }
  | {
      readonly ok: false;
      /** `tricks`: entities made to grow. `deep`: nested deeper than any document. `large`: with more elements than any. `damaged`: no well-formed XML. */
      readonly reason: "tricks" | "deep" | "large" | "damaged";
      /** Where, from 1. */
      readonly line: number;
    };

/** Office documents nest tables in tables, but no document of a desk comes near this; what walks the tree must not overflow. */
const DEEPEST = 500;

/** A book in an office format has some hundred thousand; several millions would fill the memory. */
const MOST_ELEMENTS = 500_000;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Stops the parser at its first fault. */
class Fault extends Error {
  readonly reason: "deep" | "large" | "damaged";

  constructor(reason: "deep" | "large" | "damaged") {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Parses a document. Comments and processing instructions are left out; CDATA is text. White space before the document,
 * which strict parsers refuse and careless senders write, is passed over.
 */
export function parseXml(sent: string): XmlOutcome {
  const text = sent.trimStart();
  const linesBefore = sent.slice(0, sent.length - text.length).split("\n").length - 1;
  const entities = readEntities(text);
  if (entities === "tricks") return { ok: false, reason: "tricks", line: 1 };

  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, entities.values);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;

  function write(words: string): void {
    open.at(-1)?.children.push(words);
  }
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= DEEPEST) throw new Fault("deep");
    if (++elements > MOST_ELEMENTS) throw new Fault("large");
    const list = Object.entries(attributes);
    const element: OpenElement = {
      name: name.slice(name.indexOf(":") + 1),
      attributes: list.length === 0 ? NO_ATTRIBUTES : new Map(list),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    root = open.pop() ?? root;
  });
  parser.on("text", write);
  parser.on("cdata", write);
  parser.on("error", () => {
    throw new Fault("damaged");
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, reason: error.reason, line: linesBefore + parser.line };
  }
  if (root === null) return { ok: false, reason: "damaged", line: linesBefore + parser.line };
  return { ok: true, root, external: entities.external, lost: entities.lost };
}

/** All text in `node`, in document order. */
export function textOf(node: XmlNode): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

/** The elements among the children of `element` that are called `name`. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== "string" && child.name === name,
  ) as XmlElement[];
}

/** The first child called by the first of `path`, its first child called by the second, and so on; null where there is none. */
export function findPath(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = element;
  for (const name of path) {
    if (found === null) return null;
    found = childrenOf(found, name)[0] ?? null;
  }
  return found;
}

/** All elements called `name` below `element`, in document order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, name, found);
  return found;
}

function collect(element: XmlElement, name: string, found: XmlElement[]): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === name) found.push(child);
    collect(child, name, found);
  }
}

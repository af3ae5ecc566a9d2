import { DOMParser } from "linkedom/worker";

/** linkedom hands a document's type out as its first node, without a way on to the next. */
const DOCTYPE = /<!doctype[^>]*>/giu;

/** HTML lets it be left out; Readability looks for the article inside it. */
const BODY = /<body\b/iu;

/**
 * Parses `markup` into a tree that runs nothing and loads nothing. linkedom and not the browser's own parser, for there is
 * none in a worker.
 */
export function parse(markup: string): Document {
  const tree = markup.replace(DOCTYPE, "");
  return new DOMParser().parseFromString(
    BODY.test(markup) ? tree : `<html><body>${tree}</body></html>`,
    "text/html",
  ) as unknown as Document;
}

/** Tags by which a page loads at once: its scripts, its styles, and the modules Vite knows its scripts will import. */
const LOADING_TAG = /<script\b[^>]*\bsrc=|<link\b[^>]*\brel="(?:stylesheet|modulepreload)"/;
const ADDRESS = /\b(?:src|href)="([^"]+)"/;

/**
 * The local files that a built page loads at once, as written in it, each once. Throws where there is none, since a
 * page without scripts is not the app.
 * @param {string} html
 * @returns {readonly string[]}
 */
export function listFirstLoad(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const names = tags
    .filter((tag) => LOADING_TAG.test(tag))
    .flatMap((tag) => ADDRESS.exec(tag)?.[1] ?? []);
  if (names.length === 0) throw new Error("The page loads no scripts and no styles.");
  return [...new Set(names)];
}

/**
 * Tells the person at the terminal what the search for a browser does. On standard error, so that standard output
 * stays the answer alone.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`[browser] ${sentence}\n`);
}

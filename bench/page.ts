/** What chromium.ts calls in a page and in workers: bundled, so no import of Node here or behind it. */
export { compareOnce } from "./once";
export { measureGrowth, measureSpeed } from "./speed";
export { measureHostile, measureLength, measureSentences } from "./segmentationSpeed";

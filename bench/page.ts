/** What chromium.ts calls in a page: bundled, so no import of Node here or behind it. */
export { measureGrowth, measureSpeed } from "./speed";
export { measureHostile, measureLength, measureSentences } from "./segmentationSpeed";

/*
 * What differs in the samples of one format, or in all whose names begin so:
 *
 *   npx tsx bench/formats.ts 34
 */
import { scoreFormats } from "./formatScores";

for (const { file, exact, paragraphs, faults } of await scoreFormats(process.argv[2])) {
  console.log(`${file}: ${exact} of ${paragraphs}`);
  if (process.argv[2] !== undefined) for (const fault of faults) console.log(`    ${fault}`);
  else if (faults.length > 0) console.log(`    ${faults.length} faults`);
}

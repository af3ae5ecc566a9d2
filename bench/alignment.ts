/** Alignment alone, on tellings that came with their sentences given and with links that a person drew. */
import { shuffleBlocks } from "./disorder";
import { addUp, f1, precision, recall } from "./f1";
import { type Judged, readTellings, scoreAlignmentOf } from "./judged";
import { drawTable } from "./table";

/** A table with two rows for each set, as it is and with b's sentences shuffled in blocks, or why there is none. */
export function scoreAlignment(): string {
  const tellings = readTellings();
  if (tellings.length === 0) return "Not scored: ../shared/outside/alignment is not here.";
  const sets = new Set(tellings.map(({ set }) => set));
  const rows = Array.from(sets).flatMap((set) => {
    const own = tellings.filter((telling) => telling.set === set);
    return [
      drawRow(set, own),
      drawRow(
        `${set}, shuffled`,
        own.map((telling, seed) => shuffleBlocks(telling, seed)),
      ),
    ];
  });
  return drawTable(["set", "pairs", "links P", "links R", "links F1"], rows);
}

function drawRow(name: string, tellings: readonly Judged[]): string[] {
  const all = addUp(tellings.map((telling) => scoreAlignmentOf(telling)));
  const figures = [precision(all), recall(all), f1(all)].map((figure) => figure.toFixed(3));
  return [name, String(tellings.length), ...figures];
}

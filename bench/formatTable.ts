/** The samples of all formats as one table. */
import { type FormatScore, scoreFormats } from "./formatScores";
import { drawTable } from "./table";

const HEAD = ["format", "samples", "title", "byline", "dateline", "paragraphs", "extra", "lost"];

/** A row for each format, the samples that are not read below, and the sum. */
export async function drawFormats(): Promise<string> {
  const scores = await scoreFormats();
  const formats = [...new Set(scores.map(({ format }) => format))].toSorted(byName);
  return drawTable(HEAD, [
    ...formats.map((format) =>
      drawRow(
        format ?? "not read",
        scores.filter((score) => score.format === format),
      ),
    ),
    drawRow("all", scores),
  ]);
}

function byName(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, "en");
}

function drawRow(name: string, scores: readonly FormatScore[]): string[] {
  const sum = (read: (score: FormatScore) => number): number =>
    scores.reduce((total, score) => total + read(score), 0);
  return [
    name,
    String(scores.length),
    ...(["title", "byline", "dateline"] as const).map((part) =>
      share(
        sum((score) => Number(score[part] === true)),
        sum((score) => Number(score[part] !== null)),
      ),
    ),
    share(
      sum(({ exact }) => exact),
      sum(({ paragraphs }) => paragraphs),
    ),
    String(sum(({ extra }) => extra)),
    String(sum(({ lost }) => lost.length)),
  ];
}

function share(right: number, all: number): string {
  return all === 0 ? "" : `${right}/${all}`;
}

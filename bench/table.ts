/** A Markdown table with its columns padded, so that it reads as well in a terminal. The first column is text. */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const draw = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => pad(cell, i, widths[i] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [draw(head), rule, ...rows.map(draw)].join("\n");
}

function pad(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

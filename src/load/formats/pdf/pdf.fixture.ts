/** Writes small PDFs for tests: one font, text where it is told to stand. */

/** A line of text: from the left, from the top, its size, its words; turned by a quarter where said so. */
export type Said = readonly [
  left: number,
  top: number,
  size: number,
  text: string,
  turned?: "turned",
];

const WIDTH = 400;
const HEIGHT = 600;

/** The bytes of a PDF with a page for each list of lines; `extra` goes into its trailer. */
export function writePdf(pages: readonly (readonly Said[])[], extra = ""): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
  ];
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(show).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function show([left, top, size, text, turned]: Said): string {
  const words = text.replace(/[\\()]/gu, "\\$&");
  const matrix = turned === undefined ? "1 0 0 1" : "0 1 -1 0";
  return `BT /F ${size} Tf ${matrix} ${left} ${HEIGHT - top} Tm (${words}) Tj ET`;
}

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

const COURIER = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>";

/** A font that names a table of Chinese characters; what it shows is written as pairs of bytes. */
export const CHINESE = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<<
/Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000
/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80
/FontBBox [0 -200 1000 900] >> >>] >>`;

/** The bytes of a PDF with a page for each list of lines; `extra` goes into its trailer, `font` shows the words. */
export function writePdf(
  pages: readonly (readonly Said[])[],
  extra = "",
  font = COURIER,
): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ")}] >>`,
    font,
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

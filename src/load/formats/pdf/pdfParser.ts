/** The half of pdf.js that parses. It leaves its door with the global object, where the other half looks for it first. */
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

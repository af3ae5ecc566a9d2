// What an operating system is told of the installed page: its name, and that it opens and is shared texts.

/** All that Galley reads, as systems name it; those they do not know go by their endings. */
const TYPES = {
  "text/plain": [".txt"],
  "text/markdown": [".md", ".markdown"],
  "text/html": [".html", ".htm"],
  "text/rtf": [".rtf"],
  "application/pdf": [".pdf"],
  "application/xml": [".xml", ".nitf"],
  "application/json": [".json"],
  "message/rfc822": [".eml"],
  "application/vnd.oasis.opendocument.text": [".odt"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"],
};

/** Addresses are relative to the file it becomes. */
export const MANIFEST = {
  name: "Galley",
  short_name: "Galley",
  description: "Two versions of a news story, side by side, sentence by sentence.",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#f4f1ea",
  theme_color: "#ffffff",
  icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
  file_handlers: [{ action: "./", accept: TYPES }],
  launch_handler: { client_mode: "navigate-new" },
  share_target: {
    action: "./share",
    method: "POST",
    enctype: "multipart/form-data",
    params: {
      text: "text",
      url: "url",
      files: [{ name: "files", accept: Object.entries(TYPES).flat(2) }],
    },
  },
};

// The lab opens any fixture in the real reader. Fixtures are no part of the built app, so the development server
// hands them out: /fixtures/index.json lists the stories, /fixtures/<story>/<file> gives a file. A neighbouring
// folder with a larger collection, where there is one, appears under /gold in the same way.

import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** Address prefix → folder, relative to the project. */
const COLLECTIONS = new Map([
  ["/fixtures", "fixtures"],
  ["/gold", "../shared/gold"],
]);

/** A story's files; nothing else in a collection is handed out. Names hold neither separators nor leading dots. */
const STORY_FILE = /^([\w-][\w.-]*)\/(a\.txt|b\.txt|gold\.json|expected\.txt)$/;

/**
 * Development only: serves the fixture folders to the lab.
 * @returns {import("vite").Plugin}
 */
export function serveFixtures() {
  return {
    name: "galley-fixtures",
    apply: "serve",
    configureServer(server) {
      for (const [prefix, folder] of COLLECTIONS) {
        const root = path.resolve(server.config.root, folder);
        server.middlewares.use(prefix, (request, response, next) => {
          answer(root, request.url ?? "/").then(({ status, type, body }) => {
            response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
            response.end(body);
          }, next);
        });
      }
    },
  };
}

/**
 * What a request below a collection's prefix gets.
 * @param {string} root the collection's folder
 * @param {string} url from the prefix on
 * @returns {Promise<{ status: number, type: string, body: string | Buffer }>}
 */
export async function answer(root, url) {
  const name = (url.split(/[?#]/)[0] ?? "").replace(/^\//, "");
  try {
    if (name === "index.json") {
      return {
        status: 200,
        type: "application/json",
        body: JSON.stringify(await listStories(root)),
      };
    }
    if (STORY_FILE.test(name)) {
      const type = name.endsWith(".json") ? "application/json" : "text/plain; charset=utf-8";
      return { status: 200, type, body: await readFile(path.join(root, name)) };
    }
  } catch {
    // A collection or a file that is not there is an ordinary answer, given below.
  }
  return { status: 404, type: "text/plain; charset=utf-8", body: "There is no such story here.\n" };
}

/**
 * Names of the folders that hold both texts, sorted.
 * @param {string} root
 */
async function listStories(root) {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const complete = await Promise.all(folders.map((name) => holdsStory(path.join(root, name))));
  return folders.filter((_, at) => complete[at]).toSorted();
}

/** @param {string} folder */
async function holdsStory(folder) {
  const texts = await Promise.allSettled(
    ["a.txt", "b.txt"].map((file) => stat(path.join(folder, file))),
  );
  return texts.every(({ status }) => status === "fulfilled");
}

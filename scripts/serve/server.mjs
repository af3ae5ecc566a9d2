// A server for the built app, with Node's own parts only. `vite preview` would do the same job but answers an
// unknown address with the start page, so that a missing file goes unseen, and it adds no headers of its own to
// what it calls static; this one has exactly the behaviour a careful host has.

import { createReadStream, realpathSync } from "node:fs";
import { createServer } from "node:http";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";

import { answer } from "./answer.mjs";

/** Reachable from this machine only. */
export const HOST = "127.0.0.1";

/** As many neighbouring ports as anybody has servers running; after them the system picks one. */
const NEIGHBOURS = 20;

/**
 * Serves the files of a folder. Not listening yet.
 * @param {string} folder
 */
export function createFileServer(folder) {
  const root = realpathSync(folder);
  return createServer((request, response) => {
    const encodings = String(request.headers["accept-encoding"] ?? "");
    answer(root, request.method ?? "", request.url ?? "", encodings).then(
      ({ status, headers, file, packed, text }) => {
        response.writeHead(status, headers);
        if (request.method === "HEAD" || file === null) {
          response.end(request.method === "HEAD" ? undefined : text);
          return;
        }
        /** @param {Error | null | undefined} error */
        const done = (error) => {
          if (error) response.destroy(error);
        };
        const contents = createReadStream(file);
        if (packed) pipeline(contents, createGzip(), response, done);
        else pipeline(contents, response, done);
      },
      (/** @type {Error} */ error) => response.destroy(error),
    );
  });
}

/**
 * Starts listening and returns the port: the wanted one or, where it is taken, the next that is free.
 * With `strict` a taken port is an error.
 * @param {import("node:http").Server} server
 * @param {{ port: number, strict?: boolean }} wanted
 * @returns {Promise<number>}
 */
export async function listen(server, { port, strict = false }) {
  const others = Array.from({ length: NEIGHBOURS }, (_, step) => port + 1 + step);
  for (const candidate of strict ? [port] : [port, ...others, 0]) {
    const taken = await tryListen(server, candidate);
    if (taken !== null) return taken;
  }
  throw new Error(`Port ${port} is in use.`);
}

/**
 * The port on which the server now listens; null where it was taken.
 * @param {import("node:http").Server} server
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number | null>}
 */
function tryListen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const fail = (error) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, HOST, () => {
      server.off("error", fail);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * Ends the server and then this process when the person presses Ctrl-C or the system asks.
 * @param {import("node:http").Server} server
 */
export function closeOnSignal(server) {
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

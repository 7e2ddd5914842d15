import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { contentSecurityPolicy } from "./contentSecurityPolicy.mjs";

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
};
const MOST_PORT = 65_535;

/** The type of a file by the ending of its name. @param {string} ending With its point. */
export const typeOfFile = (ending) => types[ending] ?? "application/octet-stream";

/**
 * Serves the files of a folder that holds the page, to readers only, with nothing but Node. What is not there is not the
 * page.
 *
 * @param {string} folder
 * @param {{ port: number, host: string }} options A taken port gives way to the next free one; 0 asks for any.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} The page's address, ending in a slash.
 */
export async function serveFolder(folder, { port, host }) {
  const server = createServer((request, response) => answer(folder, request, response));
  const open = await listenFrom(server, { port, host });
  const named = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${named}:${open}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Lets a server listen at a port, or at the next free one; 0 asks for any.
 *
 * @param {import("node:http").Server} server
 * @param {{ port: number, host: string }} options
 * @returns {Promise<number>} Where it listens.
 */
export async function listenFrom(server, { port, host }) {
  for (let wanted = port; ; wanted++) {
    const taken = await listen(server, wanted, host);
    if (taken === undefined) break;
    if (taken.code !== "EADDRINUSE" || wanted >= MOST_PORT || wanted === 0) throw taken;
  }
  const found = server.address();
  return typeof found === "object" && found !== null ? found.port : port;
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>} Why it does not listen there.
 */
function listen(server, port, host) {
  return new Promise((resolve) => {
    const fail = (/** @type {NodeJS.ErrnoException} */ error) => resolve(error);
    server.once("error", fail);
    server.listen({ port, host }, () => {
      server.off("error", fail);
      resolve(undefined);
    });
  });
}

/**
 * @param {string} folder
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function answer(folder, request, response) {
  // The page as one file has a policy of its own within it, which lets nothing in but itself.
  if (!/\/outbid\.html(?:[?#]|$)/.test(request.url ?? ""))
    response.setHeader("Content-Security-Policy", contentSecurityPolicy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = fileOf(folder, request.url ?? "/");
  const status = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory() && existsSync(join(path ?? "", "index.html"))) {
    // Its own addresses are relative to the folder. Never `//`, which would begin the name of another server.
    const [place = "/", query = ""] = (request.url ?? "/").split("?");
    const to = `./${place.split("/").pop()}/${query === "" ? "" : `?${query}`}`;
    response.writeHead(302, { Location: to }).end();
    return;
  }
  if (path === undefined || !status?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const tag = `W/"${status.size}-${Math.trunc(status.mtimeMs)}"`;
  const headers = { ETag: tag, "Cache-Control": "no-cache" };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": typeOfFile(extname(path)),
    "Content-Length": status.size,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(path)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The file that an address names; undefined where it names none in the folder. @param {string} folder @param {string} url */
function fileOf(folder, url) {
  try {
    const [path = "/"] = url.split(/[?#]/);
    const decoded = decodeURIComponent(path);
    if (decoded.includes("\0")) return undefined;
    const file = normalize(join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
    return file.startsWith(normalize(folder + sep)) ? file : undefined;
  } catch {
    return undefined;
  }
}

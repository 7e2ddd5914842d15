import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy } from "./contentSecurityPolicy.mjs";
import { withLock } from "./lock.mjs";
import { lifeOf, markThisProcess } from "./processMark.mjs";
import { root } from "./root.mjs";

const served = join(root, ".cache/served");
const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
};

/**
 * Serves the built page from this very process: there is no child to leave behind. It is the page as it stands now:
 * builds that come later change nothing for those who have it open.
 *
 * @param {{ port: number, host?: string, page?: string }} options A taken port gives way to the next free one; 0 asks
 *   for any. `page`: the folder of the built page.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} The page's address, ending in a slash.
 */
export async function servePage({ port, host = "127.0.0.1", page = join(root, "dist/page") }) {
  // Not a static import: this module is loaded before the dependencies are installed.
  const { preview } = await import("vite");
  const copy = await copyPage(page);
  // Vite ends the process at a signal as soon as its server is closed.
  const remove = () => rmSync(copy, { recursive: true, force: true });
  process.once("exit", remove);
  const server = await preview({
    root: served,
    configFile: false,
    logLevel: "warn",
    // What is not there is not the page.
    appType: "mpa",
    build: { outDir: copy },
    plugins: [
      {
        name: "outbid:headers",
        configurePreviewServer({ middlewares }) {
          middlewares.use((_request, response, next) => {
            for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
            next();
          });
        },
      },
    ],
    preview: { port, host, strictPort: false, open: false },
  });
  const [address] = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  if (address === undefined) throw new Error(`The page could not be served on ${host}.`);
  return {
    address,
    async close() {
      await server.close();
      process.off("exit", remove);
      remove();
    },
  };
}

/**
 * A copy of the page that is this server's alone, made while nobody builds; those of servers that were killed go.
 *
 * @param {string} page
 */
async function copyPage(page) {
  const mark = markThisProcess();
  const copy = join(served, mark);
  await withLock(async () => {
    mkdirSync(served, { recursive: true });
    for (const name of readdirSync(served))
      if (lifeOf(name) === "gone") rmSync(join(served, name), { recursive: true, force: true });
    cpSync(page, copy, { recursive: true });
  });
  return copy;
}

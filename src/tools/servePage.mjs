import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { lifeOf, markThisProcess } from "./processMark.mjs";
import { root } from "./root.mjs";
import { serveFolder } from "./serveFolder.mjs";

const served = join(root, ".cache/served");

/**
 * Serves the built page from this very process: there is no child to leave behind. It is the page as it stands now:
 * builds that come later change nothing for those who have it open.
 *
 * @param {{ port: number, host?: string, page?: string }} options A taken port gives way to the next free one; 0 asks
 *   for any. `page`: the folder of the built page.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} The page's address, ending in a slash.
 */
export async function servePage({ port, host = "127.0.0.1", page = join(root, "dist/page") }) {
  const copy = await copyPage(page);
  const remove = () => rmSync(copy, { recursive: true, force: true });
  process.once("exit", remove);
  // Nothing runs at the exit of a process that a signal ends; who listens too has an end of its own.
  const end = () => process.listenerCount("SIGTERM") === 0 && process.exit(143);
  process.once("SIGTERM", end);
  const { address, close } = await serveFolder(copy, { port, host });
  return {
    address,
    async close() {
      await close();
      process.off("exit", remove);
      process.off("SIGTERM", end);
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

import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installIfNeeded } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { endWithParent } from "./parent.mjs";
import { isClone, root } from "./root.mjs";
import { run } from "./run.mjs";

/** @typedef {"page" | "cli"} Product */

const entry = { page: join(root, "dist/page/index.html"), cli: join(root, "dist/cli/outbid.js") };
const sources = ["sim", "viz", "src", "scenarios", "package-lock.json", "vite.config.ts"];

/**
 * Builds the page into dist/page or the command line into dist/cli. Progress goes to standard error.
 *
 * @param {Product} product
 * @returns {Promise<number>} Vite's exit code.
 */
export async function build(product) {
  const started = new Date();
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const options = product === "cli" ? ["--ssr"] : [];
  const code = await run(process.execPath, [vite, "build", "--logLevel=warn", ...options], { cwd: root });
  // Dated from its start: a source edited during the build is newer than the product.
  if (code === 0) utimesSync(entry[product], started, started);
  return code;
}

/**
 * Builds a product that is missing or older than its sources.
 *
 * @param {Product} product
 * @throws {Error} when the build fails.
 */
export async function buildIfStale(product) {
  if (!isClone || isFresh(product)) return;
  await withLock(async () => {
    if (!isFresh(product) && (await build(product)) !== 0)
      throw new Error(`The ${product} could not be built.`);
  });
}

/** @param {Product} product */
const isFresh = (product) =>
  changedAt(entry[product]) >= Math.max(...sources.map((path) => changedAt(join(root, path))));

/**
 * When a file, or the newest file or folder below a folder, was last changed: milliseconds, −Infinity when absent.
 *
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return -Infinity;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  endWithParent();
  await installIfNeeded();
  process.exitCode = (await build("page")) || (await build("cli"));
}

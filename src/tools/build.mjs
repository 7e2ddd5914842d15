import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installOrEnd } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { endWithParent } from "./parent.mjs";
import { isClone, root } from "./root.mjs";
import { run } from "./run.mjs";

/** @typedef {"page" | "cli" | "lib"} Product */

const entry = {
  page: join(root, "dist/page/index.html"),
  cli: join(root, "dist/cli/outbid.js"),
  lib: join(root, "dist/lib/outbid.js"),
};
/** What Vite is told of each. @type {Record<Product, readonly string[]>} */
const options = { page: [], cli: ["--ssr"], lib: ["--mode", "lib"] };
const sources = ["sim", "viz", "src", "scenarios", "package-lock.json", "vite.config.ts"];

/**
 * Builds the page into dist/page, the command line into dist/cli, or the library with its types into dist/lib. Progress
 * goes to standard error.
 *
 * @param {Product} product
 * @returns {Promise<number>} The exit code of Vite, or of the compiler that makes the types.
 */
export async function build(product) {
  const started = new Date();
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const words = [vite, "build", "--logLevel=warn", ...options[product]];
  const code =
    (await run(process.execPath, words, { cwd: root })) || (product === "lib" ? await declareTypes() : 0);
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

async function declareTypes() {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const code = await run(process.execPath, [compiler, "-p", "src/lib"], { cwd: root });
  if (code === 0) nameDeclarations(join(root, "dist/lib"));
  return code;
}

/** Lets the declarations below a folder name each other as other compilers expect: ./state.js for ./state.ts. @param {string} folder */
function nameDeclarations(folder) {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) nameDeclarations(path);
    else if (item.name.endsWith(".d.ts"))
      writeFileSync(path, readFileSync(path, "utf8").replace(/(["']\.{1,2}\/[^"']+)\.ts(["'])/g, "$1.js$2"));
  }
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
  await installOrEnd();
  process.exitCode = (await build("page")) || (await build("cli")) || (await build("lib"));
}

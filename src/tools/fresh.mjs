import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { askedLanguages } from "./languages/languages.mjs";
import { isClone, root } from "./root.mjs";

/** @typedef {"page" | "cli" | "lib"} Product */

/** What a product begins with. @type {Record<Product, string>} */
export const entries = { page: "index.html", cli: "outbid.js", lib: "outbid.js" };
/** @param {Product} product */
export const folderOf = (product) => join(root, "dist", product);
const sources = ["sim", "viz", "src", "scenarios", "package-lock.json", "vite.config.ts"];

/**
 * Whether a product is there and no older than its sources; a packed copy has no others. Uses Node's own modules only,
 * since every command begins with it.
 *
 * @param {Product} product
 */
export const isFresh = (product) =>
  !isClone ||
  (changedAt(join(folderOf(product), entries[product])) >=
    Math.max(...sources.map((path) => changedAt(join(root, path)))) &&
    (product !== "page" || hasLanguages()));

/** A build may have left languages out that are asked for now. */
const hasLanguages = () =>
  askedLanguages().every(({ tag }) =>
    existsSync(join(folderOf("page"), tag === "en" ? "" : tag, entries.page)),
  );

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

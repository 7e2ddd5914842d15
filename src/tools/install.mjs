import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { isClone, refuseFolder, root } from "./root.mjs";
import { run } from "./run.mjs";

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * Installs the dependencies when node_modules is absent or is not what package-lock.json asks for. Uses Node's own
 * modules only, since it runs before anything is installed.
 *
 * @throws {Error} when npm cannot install them, or in a folder in which nothing could be built.
 */
export async function installIfNeeded() {
  const refusal = isClone ? refuseFolder(root) : undefined;
  if (refusal !== undefined) throw new Error(refusal);
  if (isInstalled()) return;
  await withLock(async () => {
    if (isInstalled()) return;
    console.error("Installing what Outbid needs; the first time takes about a minute.");
    if ((await npm("ci")) === 0) return;
    // A lock file written on another platform may lack this platform's optional packages.
    console.error("npm ci did not succeed; trying npm install.");
    if ((await npm("install", "--no-save")) === 0) return;
    throw new Error("The dependencies could not be installed: see npm's message above.");
  });
}

/** The same for a command: where it fails, its reason is told and the process ends with code 1. */
export async function installOrEnd() {
  await installIfNeeded().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}

/** Whether node_modules holds what package-lock.json asks for, optional packages of other platforms aside. */
function isInstalled() {
  if (!isClone) return true;
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    const found = present[path];
    if (found === undefined) return optional === true;
    return found.version === version && existsSync(join(root, path));
  });
}

/** @param {string} file @returns {Record<string, LockedPackage>} */
const readPackages = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/** @param {...string} args */
function npm(...args) {
  const options = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const cli = process.env.npm_execpath;
  if (cli?.endsWith("npm-cli.js")) return run(process.execPath, [cli, ...args, ...options], { cwd: root });
  return run("npm", [...args, ...options], { cwd: root, shell: process.platform === "win32" });
}

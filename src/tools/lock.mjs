import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./root.mjs";

const lock = join(root, ".cache/lock");
const longestWorkMinutes = 15;

/**
 * Does `work` while no other process does such work in this folder, so that shards started side by side on a fresh
 * machine install and build once. A lock whose owner has died is taken over.
 *
 * @param {() => Promise<void>} work
 */
export async function withLock(work) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  while (!take()) await wait(200);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take() {
  try {
    writeFileSync(lock, JSON.stringify({ host: hostname(), pid: process.pid }), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if (ownerIsGone()) rmSync(lock, { force: true });
    return false;
  }
}

function ownerIsGone() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longestWorkMinutes * 60_000) return true;
    const { host, pid } = JSON.parse(readFileSync(lock, "utf8"));
    if (host === hostname()) process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

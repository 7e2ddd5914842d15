import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

// Whose a file on the disk is, and whether that process still lives: told without any clock, since clocks of machines
// that share a disk differ and a laptop's is set while it works.

/** @type {string | undefined} */
let machine;
/** @type {string | undefined} */
let begun;

/**
 * A word for this process that no other has had or will have, of letters, digits and three dashes: the machine (as long
 * as it runs, and the container on it), the process id, when that process began, and chance. Each call gives another.
 */
export function markThisProcess() {
  machine ??= nameMachine();
  begun ??= whenBegun(process.pid) ?? "0";
  return [machine, process.pid, begun, randomBytes(4).toString("hex")].join("-");
}

/**
 * Whether the process of a mark lives. What is gone stays gone: process ids come again, but not with the same beginning.
 * Of another machine or container, and of what is no mark, nothing is known from here.
 *
 * @param {string} mark
 * @returns {"alive" | "gone" | "unknown"}
 */
export function lifeOf(mark) {
  const [, where, id, when] = /^([0-9a-f]{16})-(\d+)-([0-9a-f]+)-[0-9a-f]{8}$/.exec(mark) ?? [];
  machine ??= nameMachine();
  if (where !== machine) return "unknown";
  const pid = Number(id);
  const now = whenBegun(pid);
  if (now === undefined) return exists(pid) ? "alive" : "gone";
  // Where a beginning cannot be told, a process that has the id counts as the one.
  return now === when || when === "0" ? "alive" : "gone";
}

/** The machine since it was started, and the room of process ids in it, which containers have of their own. */
function nameMachine() {
  const parts = [hostname()];
  try {
    parts.push(readFileSync("/proc/sys/kernel/random/boot_id", "utf8"), readlinkSync("/proc/self/ns/pid"));
  } catch {
    // Not Linux: the host's name has to do.
  }
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}

/**
 * When a process began, in hexadecimal digits that mean nothing else; "none" where it is dead and only its parent has not
 * looked; undefined where there is no such process or it cannot be told.
 *
 * @param {number} pid
 */
function whenBegun(pid) {
  if (process.platform === "win32") return undefined;
  if (process.platform === "linux") {
    try {
      // The name before the last bracket may hold anything; of what follows the first is the state, the twentieth the start.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ") ?? [];
      const isDead = fields[0] === "Z" || fields[0] === "X";
      return isDead ? "none" : BigInt(fields[19] ?? 0).toString(16);
    } catch {
      return undefined;
    }
  }
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env });
  if (!stdout?.trim()) return undefined;
  return createHash("sha256").update(stdout.trim()).digest("hex").slice(0, 12);
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH";
  }
}

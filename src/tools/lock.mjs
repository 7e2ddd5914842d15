import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { lifeOf, markThisProcess } from "./processMark.mjs";
import { root } from "./root.mjs";

// Holders are numbered: the file `7` holds the mark of the seventh, or "free" once that is done, and whoever makes the
// file `8` is the eighth. Making it fails if it is there, so of all that wait for the seventh one succeeds. Nobody takes
// away a lock that somebody else might hold: that a holder is done or dead stays true for ever, so it does not matter
// when it was found out. The newest number is never deleted, so that numbers only rise; who comes late with an old one
// finds the newer beside it and steps back.

const MILLISECONDS_BETWEEN_LOOKS = 200;
const MILLISECONDS_BETWEEN_BEATS = 2000;
/** Looks without a beat, five minutes of this process's own time, after which a holder on another machine counts as dead. */
const PATIENCE = 1500;
/** Looks after which whoever waits is told for whom. */
const LOOKS_IN_SILENCE = 50;

/**
 * Does `work` while no other process does such work under this lock, so that shards started side by side on a fresh
 * machine install and build once. A holder that has died is followed at once, one on another machine that shares the
 * folder after five minutes without a beat.
 *
 * @param {() => Promise<void>} work
 * @param {string} folder The lock's own.
 * @param {{ pause?: () => Promise<unknown>, patience?: number }} [options] What is done between two looks.
 */
export async function withLock(work, folder = join(root, ".cache/locks"), options = {}) {
  const { pause = () => wait(MILLISECONDS_BETWEEN_LOOKS * (0.75 + Math.random() / 2)), patience = PATIENCE } =
    options;
  mkdirSync(folder, { recursive: true });
  const mark = markThisProcess();
  const isFree = createLook(folder, patience);
  let held = take(folder, mark, isFree);
  for (let looks = 1; held === undefined; looks++) {
    if (looks === 1) writeFileSync(join(folder, `waiting.${mark}`), "");
    if (looks === LOOKS_IN_SILENCE)
      console.error(`Waiting for another command that installs or builds here.`);
    await pause();
    held = take(folder, mark, isFree);
  }
  const place = held;
  rmSync(join(folder, `waiting.${mark}`), { force: true });
  const beats = setInterval(() => beat(place), MILLISECONDS_BETWEEN_BEATS);
  beats.unref();
  try {
    await work();
  } finally {
    clearInterval(beats);
    release(place, join(folder, `free.${mark}`));
  }
}

/**
 * The lock's file once it is this process's.
 *
 * @param {string} folder
 * @param {string} mark
 * @param {(place: string) => boolean} isFree
 * @returns {string | undefined}
 */
function take(folder, mark, isFree) {
  const before = newest(folder);
  if (before > 0 && !isFree(join(folder, String(before)))) return undefined;
  const place = join(folder, String(before + 1));
  if (!create(place, mark, join(folder, `claim.${mark}`))) return undefined;
  if (newest(folder) > before + 1) {
    rmSync(place, { force: true });
    return undefined;
  }
  clean(folder, before);
  return place;
}

/** @param {string} folder @returns {number} 0 where nobody has held it. */
const newest = (folder) => Math.max(0, ...readdirSync(folder).filter(isNumber).map(Number));
const isNumber = (/** @type {string} */ name) => /^\d+$/.test(name);

/** Makes a file with a text, whole at once, if there is none. @param {string} place @param {string} text @param {string} draft */
function create(place, text, draft) {
  try {
    writeFileSync(draft, text);
    try {
      linkSync(draft, place);
    } catch (error) {
      // Some disks know no links. A mark that another reads half written tells it nothing, and it waits.
      if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(codeOf(error))) throw error;
      writeFileSync(place, text, { flag: "wx" });
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * A look at a holder's file, which remembers how long there has been no beat: counted in looks, so that no clock is
 * asked, and a machine that slept meanwhile has not looked.
 *
 * @param {string} folder
 * @param {number} patience
 */
function createLook(folder, patience) {
  let [seen, looks] = ["", 0];
  return (/** @type {string} */ place) => {
    try {
      const text = readFileSync(place, "utf8");
      if (text === "free") return true;
      const life = lifeOf(text);
      if (life !== "unknown") return life === "gone";
      const sign = `${place} ${text} ${statSync(place).mtimeMs}`;
      looks = sign === seen ? looks + 1 : 0;
      seen = sign;
      return looks >= patience;
    } catch (error) {
      // Its successor has come, and cleaned.
      if (codeOf(error) === "ENOENT" && newest(folder) > 0) return false;
      throw error;
    }
  };
}

/** A sign of life; the time in it is only ever compared for being another. @param {string} place */
function beat(place) {
  try {
    const now = new Date();
    utimesSync(place, now, now);
  } catch {
    // Somebody has deleted the folder; there is nothing to hold any more.
  }
}

/** @param {string} place @param {string} draft */
function release(place, draft) {
  try {
    writeFileSync(draft, "free");
    renameSync(draft, place);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Takes away what holders up to `last` and the dead have left. @param {string} folder @param {number} last */
function clean(folder, last) {
  for (const name of readdirSync(folder)) {
    const [, mark] = /^(?:waiting|claim|free)\.(.+)$/.exec(name) ?? [];
    const isOld = isNumber(name) ? Number(name) <= last : mark !== undefined && lifeOf(mark) === "gone";
    if (isOld) rmSync(join(folder, name), { force: true });
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code ?? "";

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startOutbid, untilEnded } from "./commandLine.ts";

/**
 * Sweeps `plan.json` of a folder into `results`, killing the process (SIGKILL) `times` times, then lets it end. Each
 * kill strikes at an instant that `chance` decides, up to `longest` milliseconds after a new part is there: so that the
 * sweep makes progress, and a slow machine gets as far between kills as a fast one. Returns how many parts were there
 * after each kill.
 */
export async function killAndResume(
  folder: string,
  times: number,
  longest: number,
  chance: () => number,
): Promise<readonly number[]> {
  const words = ["sweep", "plan.json", "--out", "results", "--resume"];
  const parts = join(folder, "results/parts");
  const kept: number[] = [];
  while (kept.length < times) {
    const before = countReceipts(parts);
    const child = startOutbid(folder, words);
    const ended = untilEnded(child);
    while (child.exitCode === null && countReceipts(parts) === before) await wait(2);
    await wait(chance() * longest);
    child.kill("SIGKILL");
    const { code, stderr } = await ended;
    if (code !== null) throw new Error(`after ${kept.length} kills the sweep ended with ${code}: ${stderr}`);
    kept.push(countReceipts(parts));
  }
  const { code, stderr } = await untilEnded(startOutbid(folder, words));
  if (code !== 0) throw new Error(stderr);
  return kept;
}

const countReceipts = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)).length : 0;

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

beforeAll(() => buildIfStale("cli"));

test("a million runs are planned, swept and merged within a gigabyte", async ({ skip }) => {
  if (process.platform !== "linux") skip("skipped: Linux alone tells a process's peak of memory");
  const folder = mkdtempSync(join(tmpdir(), "outbid-million-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const ranges = { propaganda: [0, 1], funding: [0.5, 1.5], peerInfluence: "study" };
  const factors = [{ kind: "sobol", points: 65_536, ranges }];
  const readings = ["T@6", "K@6", "cumulativeTK@6", "mean(E)@1-6"];
  const parts = { scenarios: ["baseline"], agents: 100, months: 6, replicates: 16, factors, readings };
  writeFileSync(join(folder, "plan.json"), JSON.stringify(aPlanFile(parts)));
  for (const words of [
    ["plan", "check", "plan.json"],
    ["sweep", "plan.json", "--out", "results"],
    ["merge", "results", "--out", "all.parquet"],
    ["merge", "results", "--out", "summary.parquet", "--summary"],
  ]) {
    const child = startOutbid(folder, words);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid) ?? 0);
    }, 50);
    const { code, stderr } = await untilEnded(child);
    clearInterval(watch);
    expect(stderr).not.toContain("failed");
    expect(code).toBe(0);
    console.log(`${words[0]} ${words.at(-1)}: peak of ${Math.round(peak)} MB`);
    expect(peak).toBeGreaterThan(10);
    expect(peak).toBeLessThan(1000);
  }
});

/** The most memory a process has held so far, in MB. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

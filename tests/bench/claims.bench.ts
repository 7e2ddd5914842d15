import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { former } from "./former.ts";
import { atMost, report, sampleInTurns, timesAsLong } from "./timing.ts";

// `outbid claims` with few worlds and replicates in the proportion of its defaults, against version 1.1.0 in turns: all of
// each program's claims (13 then, 17 now, with more arms), and two that both have with the same arms. Processor time of the
// whole process, threads and all; the whole at the defaults is measured by hand (README).
const few = ["--worlds", "8", "--replicates", "4", "--workers", "1", "--quiet", "--out", "-"];
const told = `data:text/javascript,${encodeURIComponent(
  'import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1000))})',
)}`;

/** Milliseconds of processor time. */
function spend(program: string, claims: readonly string[]): number {
  const words = ["--import", told, program, "claims", ...few, ...claims];
  const { status, output, stderr } = spawnSync(process.execPath, words, {
    cwd: join(program, "../../.."),
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(stderr);
  return Number(output[3]);
}

const programs = {
  before: join(former(), "dist/cli/outbid.js"),
  now: join(process.cwd(), "dist/cli/outbid.js"),
};

for (const [name, claims, most] of [
  ["outbid claims, all of each", [], 0.3],
  ["outbid claims, C3 and C8, arms as they were", ["--only", "C3,C8"], undefined],
] as const) {
  const samples = await sampleInTurns(3, {
    before: () => spend(programs.before, claims),
    now: () => spend(programs.now, claims),
  });
  const value = timesAsLong(samples.now.times, samples.before.times);
  report({
    name: `${name}: processor time against 1.1.0`,
    value,
    unit: "× of 1.1.0",
    ...(most === undefined ? {} : atMost(value, most, "×")),
  });
}

/** What Lighthouse finds, on its simulated phone and desktop. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../../src/tools/browsers.mjs";
import { atLeast, atMost, median, type Row, report } from "../../bench/timing.ts";
import { pageAddress } from "./barPage.ts";

// Not a dependency of the project: it would be larger than all others together. Newer versions need a newer Node.
const PROGRAM = "lighthouse@12.8.2";
const REPEATS = 3;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const chromium = await findBrowser("chromium");
if (chromium === undefined) throw new Error("chromium: expected an installed browser; npm test fetches it");

async function runOnce(preset: "mobile" | "desktop"): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "outbid-lighthouse-"));
  const out = join(folder, "report.json");
  const args = [
    "--yes",
    PROGRAM,
    pageAddress,
    "--quiet",
    "--output=json",
    `--output-path=${out}`,
    "--only-categories=performance,accessibility,best-practices",
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic",
    ...(preset === "desktop" ? ["--preset=desktop"] : []),
  ];
  try {
    const code = await new Promise<number | null>((resolve) => {
      const program = spawn("npx", args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, CHROME_PATH: chromium?.executable },
      });
      program.once("exit", resolve);
    });
    if (code !== 0) throw new Error(`${PROGRAM}: expected to end with code 0, received ${code}`);
    return JSON.parse(readFileSync(out, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [preset, least, lcpMost] of [
  ["mobile", 90, 2.0],
  ["desktop", 98, 0.8],
] as const) {
  const reports: Report[] = [];
  for (let i = 0; i < REPEATS; i++) reports.push(await runOnce(preset));
  const score = (category: string) =>
    median(reports.map(({ categories }) => 100 * (categories[category]?.score ?? Number.NaN)));
  const audit = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  const row = (what: string, value: number, unit: string, bar: Pick<Row, "bar" | "met">) =>
    report({ name: `${what}, ${preset}`, value, unit, ...bar });
  const points = (category: string, bar: number) =>
    row(`Lighthouse ${category}`, score(category), "of 100", atLeast(score(category), bar, "of 100"));
  points("performance", least);
  points("accessibility", 100);
  points("best-practices", 96);
  const lcp = audit("largest-contentful-paint") / 1000;
  row("largest contentful paint", lcp, "s", atMost(lcp, lcpMost, "s"));
  const shift = audit("cumulative-layout-shift");
  row("cumulative layout shift", shift, "", atMost(shift, 0.02, ""));
}

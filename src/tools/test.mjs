import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fetchBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const tool = (/** @type {string} */ path, /** @type {string[]} */ ...args) =>
  run(process.execPath, [join(root, "node_modules", path), ...args], { cwd: root, output: "inherit" });

/** Each counts as one test; each runs, whatever became of those before it. @type {[name: string, check: () => Promise<number>][]} */
const checks = [
  ["types", () => tool("typescript/bin/tsc", "--build")],
  ["lint and format", () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings")],
  ["unused code", () => tool("knip/bin/knip.js")],
  ["page build", () => build("page")],
  ["command line build", () => build("cli")],
  ["browsers", haveBrowsers],
];

endWithParent();
const total = await testAll();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @returns {Promise<Count>} */
async function testAll() {
  try {
    await installIfNeeded();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  let failed = 0;
  for (const [name, check] of checks) {
    const passed = (await check()) === 0;
    console.log(`${passed ? "✓" : "✗"} ${name}`);
    if (!passed) failed += 1;
  }
  const tests = await runTests(process.argv.slice(2));
  return { passed: checks.length - failed + tests.passed, failed: failed + tests.failed };
}

async function haveBrowsers() {
  const problems = await fetchBrowsers();
  for (const problem of problems) console.error(problem);
  return problems.length;
}

/**
 * Those asked for; else all: those in browsers, one file after another, beside those that need none, which would leave
 * cores unused for half of the time if they came first.
 *
 * @param {string[]} options Vitest's. @returns {Promise<Count>}
 */
async function runTests(options) {
  if (options.length > 0) return runVitest("asked", options, true);
  const others = Math.max(1, availableParallelism() - 1);
  const counts = await Promise.all([
    runVitest("browser", ["--project", "browser"], false),
    runVitest("rooms", ["--project", "rooms", `--maxWorkers=${others}`], false),
  ]);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * @param {string} name
 * @param {string[]} options
 * @param {boolean} selected Whether only some of the tests were asked for.
 * @returns {Promise<Count>}
 */
async function runVitest(name, options, selected) {
  // Of this process: another `npm test` in this folder has its own.
  const report = join(root, `.cache/vitest.${name}.${process.pid}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await tool("vitest/vitest.mjs", "run", ...reporters, ...options);
  try {
    const { passed, failed } = countTests(JSON.parse(readFileSync(report, "utf8")), selected);
    // An error outside every test, such as an unhandled rejection, fails the run and stands in no test's result.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    console.error(`Vitest wrote no report (${name}).`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} results
 * @param {boolean} selected Whether only some of the tests were asked for, so that skipped ones are no failures.
 * @returns {Count} A file that could not be loaded counts as one failed test.
 */
function countTests({ testResults }, selected) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const skipped = tests.filter((test) => test.status !== "passed" && test.status !== "failed").length;
  if (skipped > 0 && !selected) console.error(`${skipped} tests were skipped; each counts as failed.`);
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = tests.filter((test) => test.status === "failed").length;
  return { passed, failed: failed + unloaded + (selected ? 0 : skipped) };
}

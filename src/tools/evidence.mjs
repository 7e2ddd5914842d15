import { join } from "node:path";
import { buildIfStale } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Tests every claim and explanation anew at the command line's defaults, then makes docs/evidence.md from the results.
endWithParent();
await installOrEnd();
await buildIfStale("cli");
const steps = [
  ["dist/cli/outbid.js", "claims", "--out", "docs/evidence/claims.json"],
  ["dist/cli/outbid.js", "leadership", "--out", "docs/evidence/leadership.json"],
  ["src/tools/docs.mjs"],
];
for (const [program = "", ...options] of steps) {
  process.exitCode = await run(process.execPath, [join(root, program), ...options], { cwd: root });
  if (process.exitCode !== 0) break;
}

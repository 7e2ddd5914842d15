import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { bringFormer } from "./measure/former.mjs";
import { printMeasurements, readChoice } from "./measure/measurements.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";

endWithParent();
const folder = join(root, "tests/bench");
const { only, json } = readChoice(
  readdirSync(folder)
    .filter((file) => file.endsWith(".bench.ts"))
    .map((file) => file.slice(0, -".bench.ts".length)),
);

await installOrEnd();
if (only.includes("tab")) {
  const { build } = await import("vite");
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: {
      target: "es2022",
      outDir: "dist/bench-tab",
      lib: { entry: join(folder, "tab/page.ts"), formats: ["es"], fileName: () => "page.js" },
    },
  });
}
// What is compared with version 1.1.0 needs that version, and our command line as it ships.
const withFormer = only.some((name) => name === "before" || name === "claims");
if (withFormer) await buildIfStale("cli");
await printMeasurements({
  input: {
    ...Object.fromEntries(only.map((name) => [name, join(folder, `${name}.bench.ts`)])),
    worker: join(root, "src/cli/worker.ts"),
  },
  run: only,
  outDir: "dist/bench",
  json,
  env: withFormer ? { OUTBID_FORMER: await bringFormer() } : {},
});

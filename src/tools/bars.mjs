import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fetchBrowsers } from "./browsers.mjs";
import { buildIfStale } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { printMeasurements, readChoice } from "./measure/measurements.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { servePage } from "./servePage.mjs";

// Everything that is measured in a browser about the built page, in one table.
endWithParent();
const folder = join(root, "tests/browser/bars");
const { only, json } = readChoice(
  readdirSync(folder)
    .filter((file) => file.endsWith(".bar.ts"))
    .map((file) => file.slice(0, -".bar.ts".length)),
);

await installOrEnd();
const missing = await fetchBrowsers();
if (missing.length > 0) {
  console.error(missing.join("\n"));
  process.exit(1);
}
await buildIfStale("page");
const page = await servePage({ port: 0 });
try {
  await printMeasurements({
    input: Object.fromEntries(only.map((name) => [name, join(folder, `${name}.bar.ts`)])),
    run: only,
    outDir: "dist/bars",
    json,
    external: ["@axe-core/playwright"],
    env: { OUTBID_PAGE: page.address },
  });
} finally {
  await page.close();
}

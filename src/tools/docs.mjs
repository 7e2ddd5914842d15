import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOrEnd } from "./install.mjs";
import { root } from "./root.mjs";

// Makes the pages listed in src/docs/documents.ts. A reader never sees half a page: each is written under another name
// and then renamed.
await installOrEnd();
const { runnerImport } = await import("vite");
/** @type {{ module: { documents: readonly { path: string, write: () => string }[] } }} */
const { module } = await runnerImport(join(root, "src/docs/documents.ts"), {
  root,
  configFile: false,
  logLevel: "warn",
});
for (const { path, write } of module.documents) {
  const place = join(root, path);
  const beside = `${place}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, write());
    renameSync(beside, place);
  } finally {
    rmSync(beside, { force: true });
  }
  console.log(path);
}

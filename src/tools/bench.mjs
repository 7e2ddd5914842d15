import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installIfNeeded } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Benches are bundled like the command line, so that they time the code that ships.
endWithParent();
await installIfNeeded();
const { build } = await import("vite");
const wanted = process.argv.slice(2);
const folder = join(root, "tests/bench");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.slice(0, -".bench.ts".length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  console.error(
    `bench: expected the name of a file in tests/bench, received ${wanted.join(" ") || "no files there"}`,
  );
  process.exit(2);
}
await build({
  root,
  configFile: false,
  logLevel: "warn",
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/bench",
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.bench.ts`)])),
    },
  },
});
for (const name of names) {
  const code = await run(process.execPath, [join(root, `dist/bench/${name}.js`)], { output: "inherit" });
  process.exitCode ||= code;
}

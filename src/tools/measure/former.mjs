import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { run } from "../run.mjs";

/** The commit of version 1.1.0, against which the bench tells its ratios. */
const commit = "887a6b5";
const folder = join(root, "dist/former");

/**
 * The folder of version 1.1.0, built once from the repository's own history: its command line in `dist/cli`, as it was
 * built then, and its engine in `dist/engine/engine.js`, bundled as ours is.
 *
 * @returns {Promise<string>}
 * @throws {Error} in a clone without that commit, or when the build fails.
 */
export async function bringFormer() {
  if (existsSync(folder)) return folder;
  const beside = `${folder}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const archive = spawnSync("git", ["archive", commit], { cwd: root, maxBuffer: 1e9 });
  if (archive.status !== 0)
    throw new Error(
      `Version 1.1.0 is not in this clone's history (${commit}): git fetch --unshallow brings it.`,
    );
  if (spawnSync("tar", ["-x", "-C", beside], { input: archive.stdout }).status !== 0)
    throw new Error("Version 1.1.0 could not be unpacked.");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  const words = [vite, "build", "--ssr", "--logLevel=error"];
  if ((await run(process.execPath, words, { cwd: beside, env })) !== 0)
    throw new Error("Version 1.1.0 could not be built.");
  const entry = join(beside, "engine.ts");
  writeFileSync(
    entry,
    ["index", "compile", "population/createPopulation", "random/keys"]
      .map((name) => `export * from "./sim/${name}.ts";\n`)
      .join(""),
  );
  const { build } = await import("vite");
  await build({
    root: beside,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: "node20",
      outDir: "dist/engine",
      rolldownOptions: { input: { engine: entry }, output: { entryFileNames: "[name].js" } },
    },
  });
  renameSync(beside, folder);
  return folder;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { root } from "../../../src/tools/root.mjs";

/** The page with its worker at an address, and the file of a worker thread of Node. */
export interface Provers {
  readonly address: string;
  readonly thread: string;
  close(): Promise<void>;
}

/** Builds page, worker and thread into a temporary folder, each from the present `sim`, and serves the page. */
export async function buildProvers(): Promise<Provers> {
  const folder = mkdtempSync(join(tmpdir(), "outbid-"));
  const bundle = (names: readonly string[], ssr: boolean) =>
    build({
      root,
      configFile: false,
      logLevel: "warn",
      ssr: { noExternal: true },
      build: {
        ssr,
        target: ssr ? "node20" : "es2022",
        outDir: join(folder, ssr ? "node" : "page"),
        emptyOutDir: true,
        rolldownOptions: {
          input: Object.fromEntries(
            names.map((name) => [name, join(root, `tests/support/determinism/${name}.ts`)]),
          ),
          output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
        },
      },
    });
  await bundle(["page", "worker"], false);
  await bundle(["thread"], true);
  writeFileSync(join(folder, "node/package.json"), '{"type":"module"}');
  writeFileSync(
    join(folder, "page/index.html"),
    '<!doctype html><title>provers</title><script type="module" src="page.js"></script>',
  );
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: { outDir: "page" },
    preview: { port: 0, host: "127.0.0.1", open: false },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  return {
    address,
    thread: join(folder, "node/thread.js"),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

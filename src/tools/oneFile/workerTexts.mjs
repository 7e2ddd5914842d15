import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { build } from "vite";

const mark = "?outbid-text";
/** What the page imports as an address: its workers, and the engines of former models. */
const isOfWorker = /(\?worker&url|\/kept\/[^/]+\.js\?url)$/;

/**
 * The workers of the one file: the page has the text of each, and makes its address when it is first imported. A browser
 * starts no worker from a file of the disk, but a classic one from a text.
 *
 * @param {import("vite").Plugin} gather Of the notices: a worker's packages are in the file too.
 * @returns {import("vite").Plugin}
 */
export function workerTexts(gather) {
  return {
    name: "outbid:worker-texts",
    enforce: "pre",
    resolveId(source, importer) {
      if (importer === undefined || !isOfWorker.test(source)) return undefined;
      return resolve(dirname(importer), source.replace(/\?.*$/, "")) + mark;
    },
    async load(id) {
      if (!id.endsWith(mark)) return undefined;
      const path = id.slice(0, -mark.length);
      const name = basename(path).replace(/\.[jt]s$/, "");
      const text = path.endsWith(".js") ? await keptText(path, gather) : await bundleText(path, name, gather);
      const code = `export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: "text/javascript" })) + "#${name}";`;
      return { code, map: null, moduleType: "js" };
    },
  };
}

/** The engine of a former model, after what prepares it. @param {string} path @param {import("vite").Plugin} gather */
async function keptText(path, gather) {
  const before = await bundleText(resolve(dirname(path), "../keptWorker.ts"), "keptWorker", gather);
  return `${before}\n${readFileSync(path, "utf8")}`;
}

/** A worker as one classic script. @param {string} path @param {string} name @param {import("vite").Plugin} gather */
async function bundleText(path, name, gather) {
  const bundled = await build({
    configFile: false,
    mode: "one-file",
    logLevel: "warn",
    // A classic script has no address of its own by this name; the page finds its work by the part after "#".
    define: { "import.meta.url": JSON.stringify(`#${name}`) },
    plugins: [gather],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: path, output: { format: "iife", codeSplitting: false } },
    },
  });
  const [{ output }] = /** @type {import("vite").Rolldown.RolldownOutput[]} */ ([bundled].flat());
  return output[0].code;
}

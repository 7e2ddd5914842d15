import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { installedTexts } from "../languages/pageHtml.mjs";
import { root } from "../root.mjs";

const source = join(root, "src/page/offline/serviceWorker.ts");
/** Of a class in one room: without its server they are of no use. */
const ofClass = /^(class|teach)\.html$/;
const ofFormer = /\/worker-\d+\.\d+[^/]*\.js$/;

/** All addresses are relative: the page is installed from wherever it stands. */
const manifest = {
  short_name: "Outbid",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#14171c",
  icons: [{ src: "./icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
};

/**
 * Makes the built page one that a browser installs and keeps: a manifest, an icon by a lasting name, and the service
 * worker, which holds the list of all files of this build.
 *
 * @param {import("vite").Plugin} gather Of the notices.
 * @param {import("../languages/languages.mjs").Language} language
 * @returns {import("vite").Plugin}
 */
export function installable(gather, language) {
  let worker = "";
  return {
    name: "outbid:installable",
    apply: "build",
    enforce: "post",
    // Before the notices are written, which gather its packages too.
    async buildStart() {
      worker = await bundleServiceWorker(gather);
    },
    transformIndexHtml: () => [
      { tag: "link", injectTo: "head", attrs: { rel: "manifest", href: "./outbid.webmanifest" } },
    ],
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const { tag: lang, dir } = language;
        const own = { lang, dir, ...(await installedTexts(language)), ...manifest };
        /** @type {[name: string, content: string | Uint8Array][]} */
        const files = Object.values(bundle).map((file) => [
          file.fileName,
          file.type === "chunk" ? file.code : file.source,
        ]);
        const added = {
          "outbid.webmanifest": JSON.stringify(own),
          "icon.svg": readFileSync(join(root, "src/icon.svg")),
        };
        for (const [fileName, content] of Object.entries(added)) {
          this.emitFile({ type: "asset", fileName, source: content });
          files.push([fileName, content]);
        }
        const kept = files.filter(
          ([name]) => !ofClass.test(name) && name !== "words.json" && !ofFormer.test(`/${name}`),
        );
        const list = kept.map(([url, content]) => ({
          url,
          revision: isNamedByContent(url) ? null : digest(content),
        }));
        list.sort((a, b) => (a.url < b.url ? -1 : 1));
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: `const OUTBID_FILES = ${JSON.stringify(list)};\n${worker}`,
        });
      },
    },
  };
}

/** @param {string} name */
const isNamedByContent = (name) => /^assets\/.*-[\w-]{8}\.\w+$/.test(name);

/** @param {string | Uint8Array} content */
const digest = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);

/** One classic script, to be written after its list of files. @param {import("vite").Plugin} gather */
async function bundleServiceWorker(gather) {
  const bundled = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [gather],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: "iife", codeSplitting: false } },
    },
  });
  const [{ output }] = /** @type {import("vite").Rolldown.RolldownOutput[]} */ ([bundled].flat());
  return output[0].code;
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

const require = createRequire(import.meta.url);
const licenceFile = /^(licen[cs]e|notice|copying)([.-].*)?$/i;

/**
 * Plugins that write `notices.txt` beside what is bundled: the licences of all packages of which code stands in it. What
 * is bundled apart and stands in it too, such as workers, is gathered by `gather` alone.
 *
 * @returns {{ gather: import("vite").Plugin, write: import("vite").Plugin }}
 */
export function createNotices() {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @param {Readonly<Record<string, import("vite").Rolldown.OutputChunk | import("vite").Rolldown.OutputAsset>>} bundle */
  const gatherFrom = (bundle) => {
    for (const output of Object.values(bundle))
      for (const id of output.type === "chunk" ? output.moduleIds : output.originalFileNames) {
        // Of a file that a sheet names, such as a face, the name is from the folder of the pages.
        const folder = packageOf(output.type === "chunk" ? id : join(root, "src", id));
        if (folder !== undefined) folders.add(folder);
      }
  };
  return {
    gather: { name: "outbid:gather-notices", generateBundle: (_, bundle) => gatherFrom(bundle) },
    write: {
      name: "outbid:write-notices",
      generateBundle(_, bundle) {
        gatherFrom(bundle);
        const source = renderNotices([...folders].map(readNotice));
        this.emitFile({ type: "asset", fileName: "notices.txt", source });
      },
    },
  };
}

/**
 * The folder of the package that a bundled module comes from; undefined for a module of Outbid.
 *
 * @param {string} id The bundler's. Its own pieces begin with a zero.
 * @throws {Error} for a module of which it cannot be told.
 */
export function packageOf(id) {
  const [, tool] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (tool !== undefined) return dirname(require.resolve(`${tool}/package.json`));
  const [path = ""] = id.replace(/^\0/, "").split("?");
  const [folder] = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(path) ?? [];
  if (folder !== undefined) return folder;
  if (id.startsWith("\0"))
    throw new Error(`notices: expected a module of a package, received ${id.slice(1)}`);
  return undefined;
}

/** @typedef {{ name: string, version: string, license: string, text: string }} Notice */

/**
 * What a package says about its licence.
 *
 * @param {string} folder
 * @returns {Notice}
 * @throws {Error} where it says nothing.
 */
export function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder, { withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && licenceFile.test(file.name))
    .map((file) => readFileSync(join(folder, file.name), "utf8"))
    // Vite's own licence is followed by those of what its tools contain, none of which is in what they make.
    .map((text) => text.split(/^# Licenses of bundled dependencies$/m)[0] ?? "");
  if (texts.length === 0) texts.push(readmeLicence(join(folder, "README.md")));
  const text = texts.map((each) => each.replaceAll("\r\n", "\n").trim()).join("\n\n");
  if (text === "") throw new Error(`notices: expected a licence in ${folder}, found none`);
  return { name, version, license, text };
}

/** @param {string} path @returns {string} What stands below a heading about the licence. */
function readmeLicence(path) {
  if (!existsSync(path)) return "";
  const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  const below = text.split(/^(?:#+ *licen[cs]e\b.*|licen[cs]e\b.*\n[-=]{3,})$/im)[1] ?? "";
  return below.split(/^(?:#|.+\n[-=]{3,}$)/m)[0] ?? "";
}

/**
 * One text of all notices; packages that say the same share it.
 *
 * @param {readonly Notice[]} notices
 */
export function renderNotices(notices) {
  /** @type {Map<string, Notice[]>} */
  const byText = new Map();
  const byName = (/** @type {Notice} */ a, /** @type {Notice} */ b) => (a.name < b.name ? -1 : 1);
  for (const notice of notices.toSorted(byName))
    byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  const parts = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${"-".repeat(72)}\n${names.join("\n")}\n\n${text}\n`;
  });
  return `Outbid is under the MIT licence. Code of these packages stands in it, under their licences:\n\n${parts.join("\n")}`;
}

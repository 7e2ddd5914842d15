import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { wordsFolder } from "./languages.mjs";
import { translated } from "./translated.mjs";

const entry = "virtual:outbid-words";
/** What stands for each value that a text is given. */
const gap = "…";

/**
 * Writes `words.json` beside the pages of a translation: the name of each of its texts → what it says, so that a reader who
 * proposes a better word can name the one that is meant.
 *
 * @param {string} tag
 * @returns {import("vite").Plugin}
 */
export function wordList(tag) {
  return {
    name: "outbid:word-list",
    apply: "build",
    async generateBundle() {
      if (tag === "en") return;
      const texts = await listWords(tag);
      this.emitFile({ type: "asset", fileName: "words.json", source: JSON.stringify(texts) });
    },
  };
}

/**
 * The texts of a language: "lab.labMessages.tabs.title" → what it says.
 *
 * @param {string} tag
 * @returns {Promise<Record<string, string>>}
 */
async function listWords(tag) {
  const folder = join(wordsFolder, tag);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const code = [
    ...files.map((file, i) => `import * as m${i} from ${JSON.stringify(join(folder, file))};`),
    `export const all = { ${files.map((file, i) => `${JSON.stringify(file.slice(0, -3))}: m${i}`).join(", ")} };`,
  ].join("\n");
  const { module } = await runnerImport(entry, {
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "outbid:words-entry",
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
      translated(tag),
    ],
  });
  /** @type {Record<string, string>} */
  const texts = {};
  for (const [name, own] of Object.entries(module.all)) collect(name, own, texts);
  return texts;
}

/** @param {string} name @param {unknown} value @param {Record<string, string>} texts */
function collect(name, value, texts) {
  if (typeof value === "string") texts[name] = value;
  else if (typeof value === "function") {
    const said = call(value);
    if (typeof said === "string") texts[name] = said;
  } else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) collect(`${name}.${key}`, part, texts);
}

/** @param {Function} text @returns {unknown} What it says of values that are left open; undefined where it needs them. */
function call(text) {
  try {
    const said = text(...Array.from({ length: text.length }, () => gap));
    // What fetches other texts is none.
    if (said instanceof Promise) said.catch(() => undefined);
    return said;
  } catch {
    return undefined;
  }
}

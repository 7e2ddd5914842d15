import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { wordsFolder } from "./languages.mjs";

/** Modules that are the same in every language: they write what other modules say. */
export const ofEveryLanguage = [
  "Translated.ts",
  "latin.ts",
  "wording.ts",
  "english.ts",
  "equationNames.ts",
  "lesson/figures.ts",
];
/** Passes English texts on. */
const english = join(wordsFolder, "english.ts");

/**
 * Texts of a language in place of the English ones: what imports `src/words/a/b.ts` gets `src/words/<tag>/a/b.ts`. Where
 * there is none yet, the English text stays, and the build says so once. In English nothing is changed.
 *
 * @param {string} tag
 * @returns {import("vite").Plugin}
 */
export function translated(tag) {
  const own = join(wordsFolder, tag);
  const has = new Set(tag === "en" ? [] : listTexts(own));
  /** @type {Set<string>} */
  const missing = new Set();
  return {
    name: "outbid:translated",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.\.?\/.*\.ts$/ },
      handler(source, importer) {
        if (tag === "en" || importer === undefined || importer === english || isBelow(importer, own))
          return undefined;
        const path = resolve(dirname(importer), source);
        if (!isBelow(path, wordsFolder)) return undefined;
        const name = path.slice(wordsFolder.length + 1).replaceAll(sep, "/");
        if (has.has(name)) return join(own, name);
        if (!ofEveryLanguage.includes(name)) missing.add(name);
        return undefined;
      },
    },
    buildEnd() {
      // Said by the page; the one file after it has the same.
      if (missing.size > 0 && process.env.OUTBID_SCREEN === undefined)
        this.warn(`${tag}: English stays in ${[...missing].sort().join(", ")}`);
    },
  };
}

/** Where the texts of a module stand in a language, or in English while it has none. @param {string} tag @param {string} name */
export function textsPath(tag, name) {
  const own = join(wordsFolder, tag, name);
  return existsSync(own) ? own : join(wordsFolder, name);
}

/** @param {string} path @param {string} folder */
const isBelow = (path, folder) => path.startsWith(folder + sep);

/** The modules of texts below a folder, as paths from it. @param {string} folder */
function listTexts(folder) {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return files.filter((file) => file.endsWith(".ts")).map((file) => file.replaceAll(sep, "/"));
}

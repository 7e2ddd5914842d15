import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseSync } from "vite";
import { root } from "../root.mjs";
import { wordsFolder } from "./languages.mjs";
import { changeTexts } from "./pseudoTexts.mjs";

const mark = "?outbid-pseudo";
/** What names things, and says nothing. */
const plain = ["language.ts", "numerals.ts", "english.ts", "lesson/codes.ts"].map((name) =>
  join(wordsFolder, name),
);
const texts = join(root, "src/tools/languages/pseudoTexts.mjs");

/**
 * The English page with every text of `src/words` changed, for tests: `OUTBID_LANGUAGE=pseudo-double`, `pseudo-long`,
 * `pseudo-rtl` or `pseudo-xss`.
 *
 * @param {string} kind
 * @returns {import("vite").Plugin}
 */
export function pseudo(kind) {
  return {
    name: "outbid:pseudo",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.\.?\/.*\.ts$/ },
      handler(source, importer) {
        // Texts that are pieces of others are changed with these, once.
        if (importer === undefined || importer.startsWith(wordsFolder)) return undefined;
        const path = resolve(dirname(importer), source);
        return path.startsWith(wordsFolder) && !plain.includes(path) ? path + mark : undefined;
      },
    },
    load(id) {
      if (!id.endsWith(mark)) return undefined;
      const path = id.slice(0, -mark.length);
      const { module } = parseSync(path, readFileSync(path, "utf8"));
      const names = module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ isType, exportName: { name } }) => (isType || name === null ? [] : [name])),
      );
      const code = [
        `import * as own from ${JSON.stringify(path)};`,
        `import { ${changeTexts.name} } from ${JSON.stringify(texts)};`,
        ...names.map(
          (name) => `export const ${name} = ${changeTexts.name}(own.${name}, ${JSON.stringify(kind)});`,
        ),
      ].join("\n");
      return { code, map: null, moduleType: "js" };
    },
  };
}

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { entries, folderOf, isFresh } from "./fresh.mjs";
import { installOrEnd } from "./install.mjs";
import { buildLanguages, makeOneFile, runVite } from "./languages/buildLanguages.mjs";
import { listLanguages } from "./languages/languages.mjs";
import { withLock } from "./lock.mjs";
import { oneFileName } from "./oneFile/inlineFiles.mjs";
import { endWithParent } from "./parent.mjs";
import { markThisProcess } from "./processMark.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/** @typedef {import("./fresh.mjs").Product} Product */

/** What Vite is told of each but the page. */
const options = { cli: ["--ssr"], lib: ["--mode", "lib"] };

/**
 * Builds the page into dist/page, the command line into dist/cli, or the library with its types into dist/lib: beside
 * it, then swapped, so that whoever uses the one before is not disturbed. One at a time in a clone. Progress goes to
 * standard error.
 *
 * @param {Product} product
 * @returns {Promise<number>} The exit code of Vite, or of the compiler that makes the types.
 */
export async function build(product) {
  let code = 1;
  await withLock(async () => {
    code = await buildBeside(product);
  });
  return code;
}

/**
 * Builds the page as one file, dist/one/outbid.html: it opens by a double click, without a server.
 *
 * @param {string} [address] Where the page stands for others: links that are made in the file are made for there.
 * @param {string} [tag] Of its language.
 * @returns {Promise<number>} The exit code of Vite.
 */
export async function buildOneFile(address, tag = "en") {
  let code = 1;
  await withLock(async () => {
    const beside = join(root, "dist", `.one.${markThisProcess()}`);
    clearBeside("one");
    code = await makeOneFile(beside, { OUTBID_LANGUAGE: tag }, address);
    if (code === 0) swap(beside, join(root, "dist/one"), oneFileName);
    rmSync(beside, { recursive: true, force: true });
  });
  return code;
}

/**
 * Bundles scripts for Node as the command line is, each with all that it imports, so that they use the code that ships.
 *
 * @param {string} outDir
 * @param {Record<string, string>} input Name of each bundle → file.
 * @param {readonly string[]} [external] Packages that are not bundled: they find their own files beside them.
 */
export async function bundleScripts(outDir, input, external = []) {
  const vite = await import("vite");
  await vite.build({
    root,
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: true,
      target: "node20",
      outDir,
      rolldownOptions: {
        input,
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
}

/** @param {Product} product @returns {Promise<number>} */
async function buildBeside(product) {
  const started = new Date();
  clearBeside(product);
  const beside = join(root, "dist", `.${product}.${markThisProcess()}`);
  const code =
    product === "page"
      ? await buildLanguages(beside)
      : (await runVite(beside, options[product])) || (product === "lib" ? await declareTypes(beside) : 0);
  // Dated from its start: a source edited during the build is newer than the product.
  if (code === 0) {
    utimesSync(join(beside, entries[product]), started, started);
    swap(beside, folderOf(product), entries[product]);
  }
  rmSync(beside, { recursive: true, force: true });
  return code;
}

/** What killed builds have left, whose bundler may still be at work there, is none of this one's. @param {string} name */
function clearBeside(name) {
  const dist = join(root, "dist");
  for (const found of existsSync(dist) ? readdirSync(dist) : [])
    if (found.startsWith(`.${name}.`)) rmSync(join(dist, found), { recursive: true, force: true });
}

/**
 * Puts files in the place of others with no instant at which the entry is absent or what it needs is: they come first,
 * under names that tell their content or that are exchanged whole; then the entry; then what only the old one needed goes.
 *
 * @param {string} beside
 * @param {string} place
 * @param {string} entry
 */
export function swap(beside, place, entry) {
  const files = listFiles(beside);
  for (const file of [...files.filter((name) => name !== entry), entry]) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    renameSync(join(beside, file), join(place, file));
  }
  for (const file of listFiles(place)) if (!files.includes(file)) rmSync(join(place, file));
}

/** Files below a folder, as paths from it. @param {string} folder */
function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)));
}

/**
 * Builds a product that is missing or older than its sources.
 *
 * @param {Product} product
 * @throws {Error} when the build fails.
 */
export async function buildIfStale(product) {
  if (isFresh(product)) return;
  await withLock(async () => {
    if (!isFresh(product) && (await buildBeside(product)) !== 0)
      throw new Error(`The ${product} could not be built.`);
  });
}

/** @param {string} folder */
async function declareTypes(folder) {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const words = [compiler, "-p", "src/lib", "--outDir", folder];
  const code = await run(process.execPath, words, { cwd: root });
  if (code === 0) nameDeclarations(folder);
  return code;
}

/**
 * Lets the declarations below a folder name each other as other compilers expect: ./state.js for ./state.ts. @param
 * {string} folder
 */
function nameDeclarations(folder) {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) nameDeclarations(path);
    else if (item.name.endsWith(".d.ts")) {
      const text = withoutSchemas(readFileSync(path, "utf8"));
      writeFileSync(path, text.replace(/(["']\.{1,2}\/[^"']+)\.ts(["'])/g, "$1.js$2"));
    }
  }
}

/**
 * Declarations without the types of the schemas' package, which the library holds and which is not installed with it. No
 * public name has such a type; a file that declares one besides stays as it is, and a compiler that reads it says so.
 *
 * @param {string} text
 */
function withoutSchemas(text) {
  if (!/ from ["']valibot["']/.test(text) || /^export (?:declare )?(?:type|interface|class) /m.test(text))
    return text;
  const names = [...text.matchAll(/^export declare (?:const|function) (\w+)/gm)].map(([, name]) => name);
  return names.map((name) => `export declare const ${name}: unknown;\n`).join("");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      "one-file": { type: "boolean" },
      address: { type: "string" },
      language: { type: "string", default: "en" },
    },
  });
  const { address, language } = values;
  if (address !== undefined && !(values["one-file"] && /^https?:\/\/[^\s#]+$/.test(address))) {
    console.error(`--address: expected http(s)://… with --one-file, received ${JSON.stringify(address)}`);
    process.exit(2);
  }
  endWithParent();
  await installOrEnd();
  const tags = listLanguages().map(({ tag }) => tag);
  if (!tags.includes(language) || (language !== "en" && !values["one-file"])) {
    console.error(
      `--language: expected ${tags.join(", ")} with --one-file, received ${JSON.stringify(language)}`,
    );
    process.exit(2);
  }
  process.exitCode = values["one-file"]
    ? await buildOneFile(address, language)
    : (await build("page")) || (await build("cli")) || (await build("lib"));
}

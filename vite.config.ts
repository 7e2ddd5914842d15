import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from "vite";
import { contentSecurityPolicy } from "./src/tools/contentSecurityPolicy.mjs";
import { builtLanguage } from "./src/tools/languages/languages.mjs";
import { firstScreen, htmlTexts } from "./src/tools/languages/pageHtml.mjs";
import { pseudo } from "./src/tools/languages/pseudo.mjs";
import { translated } from "./src/tools/languages/translated.mjs";
import { wordList } from "./src/tools/languages/wordList.mjs";
import { createNotices } from "./src/tools/notices.mjs";
import { installable } from "./src/tools/offline/installable.mjs";
import { workerTexts } from "./src/tools/oneFile/workerTexts.mjs";

const securityPolicy: Plugin = {
  name: "outbid:security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      injectTo: "head-prepend",
      attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
    },
  ],
};

/**
 * The page's sheet is fetched as any page's is. Asked for with `crossorigin`, as Vite writes it, it would be refused to a
 * frame without an origin of its own and to a page that is a file, and the picture of the first screen would lie unstyled.
 */
const sheetForAll: Plugin = {
  name: "outbid:sheet-for-all",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replaceAll(/(<link rel="stylesheet") crossorigin/g, "$1"),
  },
};

/**
 * For each page the names of its scripts and sheets, so that an open page can fetch what it does not need yet
 * (`fetchRest.ts`): what it can come to from its start, and the workers. Parts of other pages would start those in it.
 */
const fileList: Plugin = {
  name: "outbid:file-list",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const isWorker = (name: string) =>
        /orker[^/]*\.js$/.test(name) && !/orker-\d+\.\d+|keptWorker/.test(name);
      const workers = Object.keys(bundle).filter(isWorker);
      for (const start of Object.values(bundle)) {
        if (start.type !== "chunk" || !start.isEntry) continue;
        const own = [...reach(start.fileName, bundle)].filter((name) => name !== start.fileName);
        const page = start.name === "index" ? "" : `.${start.name}`;
        const source = JSON.stringify([...own, ...workers].sort());
        this.emitFile({ type: "asset", fileName: `files${page}.json`, source });
      }
    },
  },
};

/** The scripts that one can come to, at once or later, and their sheets. */
function reach(from: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[from];
  if (chunk?.type !== "chunk" || found.has(from)) return found;
  found.add(from);
  for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet);
  for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next, bundle, found);
  return found;
}

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly isEntry: boolean } | null;
}

/** A door (`index.ts`) exports more than any one importer needs. */
const isNoDoor = (id: string) => !/\/(sim|sim\/experiments|viz)\/index\.ts$/.test(id);

/**
 * Whether a start imports a module, through any number of others that pass. What it needs is in one file: if it were shared
 * with what comes later, it would become dozens of small files, which are larger and load later.
 */
function createStartTest(
  isStart: (id: string) => boolean,
  passes: (id: string) => boolean,
): (id: string, modules: Modules) => boolean {
  const known = new Map<string, boolean>();
  const isOfIt = (id: string, modules: Modules): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, false);
    const info = modules.getModuleInfo(id);
    // The start itself is no part of it: other pages load that file too.
    const is =
      info !== null &&
      (isStart(id) || info.importers.filter(passes).some((importer) => isOfIt(importer, modules)));
    known.set(id, is);
    return is;
  };
  return isOfIt;
}

const isStart = (id: string) => id.endsWith("/src/main.tsx");
const isOfFirstScreen = createStartTest(isStart, isNoDoor);
/** `outbid run`, which needs most of the model and few experiments. */
const isOfRun = createStartTest(
  (id) => id.endsWith("/src/cli/outbid.ts"),
  (id) => !/\/sim\/experiments\/index\.ts$/.test(id),
);
const notices = createNotices();

const language = builtLanguage();
/** Of the page and of the one file: texts, title and first screen in the language that is built. */
const isPseudo = language.tag.startsWith("pseudo-");
const inLanguage = isPseudo
  ? [pseudo(language.tag.slice("pseudo-".length)), htmlTexts(language)]
  : [translated(language.tag), htmlTexts(language), firstScreen(language)];

/** The one generator of the package that is used; its index brings six others. */
const seedrandomAlone = { find: /^seedrandom$/, replacement: "seedrandom/seedrandom.js" };

/** Each is an entry of its own; the first is the laboratory. */
const pages = ["index", "lesson", "class", "teach"];

/** What is of translations alone stays out of the English page. */
const define = { "import.meta.env.OUTBID_TRANSLATED": JSON.stringify(language.tag !== "en") };

const page: UserConfig = {
  root: "src",
  define,
  base: "./",
  resolve: { alias: [seedrandomAlone] },
  plugins: [
    ...inLanguage,
    ...(isPseudo ? [] : [wordList(language.tag)]),
    ...[securityPolicy, sheetForAll, fileList, installable(notices.gather, language), notices.write],
  ],
  build: {
    outDir: "../dist/page",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    // A browser that does not know it loads what is imported without being told before.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map((name) => fileURLToPath(new URL(`src/${name}.html`, import.meta.url))),
      output: {
        // The first screen's script names all others: seven characters tell versions of one file apart.
        chunkFileNames: "assets/[name]-[hash:7].js",
        codeSplitting: {
          groups: [
            {
              debugName: "first screen",
              name: (id, modules) => (!isStart(id) && isOfFirstScreen(id, modules) ? "first" : null),
            },
          ],
        },
      },
    },
  },
  worker: { format: "es", plugins: () => [notices.gather] },
  server: { fs: { allow: [".."] } },
};

/** In place of the page's own start: what the address asks for, of all that is in the file. */
const startOneFile: Plugin = {
  name: "outbid:start-one-file",
  transformIndexHtml: { order: "pre", handler: (html) => html.replace("./main.tsx", "./oneFile.ts") },
};

/** The page with all its parts in one script and one sheet, which `inlineFiles.mjs` then puts into its HTML. */
const oneFile: UserConfig = {
  root: "src",
  define,
  base: "./",
  resolve: { alias: [seedrandomAlone] },
  plugins: [...inLanguage, startOneFile, workerTexts(notices.gather), notices.write],
  build: {
    outDir: "../dist/one",
    emptyOutDir: true,
    target: "es2022",
    // Pictures and faces stand in the sheet.
    assetsInlineLimit: (file) => !file.endsWith("icon.svg"),
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

/**
 * Modules of Node that are named in packages and never used: commands that are programs of their own, which we have none
 * of, are all that commander needs child processes for, and keys of its own choice all that seedrandom asks `crypto` for.
 * A process that loads them takes longer to start.
 */
const unused: readonly (readonly [module: string, importer: string])[] = [
  ["node:child_process", "/commander/"],
  ["crypto", "/seedrandom/"],
];
const notLoaded: Plugin = {
  name: "outbid:not-loaded",
  enforce: "pre",
  resolveId: (name, importer) =>
    unused.some(([module, by]) => module === name && importer?.includes(by))
      ? "outbid:nothing.js"
      : undefined,
  load: (id) => (id === "outbid:nothing.js" ? "export default {};" : undefined),
};

const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Signs beyond ASCII as escapes, so that Node reads a text of one byte a sign, in half of the memory. */
const inAscii: Plugin = {
  name: "outbid:in-ascii",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === "chunk") output.code = output.code.replaceAll(/[\u0080-\uffff]/g, escapeSign);
    },
  },
};

/** One file that runs without node_modules. */
const alone = { noExternal: true } as const;

/** Without blanks and comments, which every start would read; names stay, for stacks. */
const unspaced = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

/**
 * The command line is a file for `outbid run` and others, named by their content, for what that does not need. A command
 * reads those it needs and the code of its worker threads when it starts: so it has all it needs when a newer build
 * takes their place, and no thread that it starts later is of that.
 */
async function commandLine(): Promise<UserConfig> {
  const code = await bundleWorker();
  const fileName = `worker-${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
  const worker: Plugin = {
    name: "outbid:thread",
    generateBundle() {
      this.emitFile({ type: "asset", fileName, source: code });
    },
  };
  return {
    define: { OUTBID_WORKER: JSON.stringify(fileName) },
    plugins: [notLoaded, inAscii, worker, notices.write],
    build: {
      outDir: "dist/cli",
      emptyOutDir: true,
      target: "node20",
      ssr: true,
      rolldownOptions: {
        input: { outbid: "src/cli/outbid.ts" },
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "[name]-[hash].js",
          minify: unspaced,
          codeSplitting: {
            groups: [{ debugName: "run", name: (id, modules) => (isOfRun(id, modules) ? "run" : null) }],
          },
        },
      },
    },
    ssr: alone,
  };
}

/** The code of a worker thread as one text, in the form in which Node runs texts. */
async function bundleWorker(): Promise<string> {
  const bundled = (await build({
    configFile: false,
    logLevel: "warn",
    plugins: [notLoaded, notices.gather],
    build: {
      write: false,
      target: "node20",
      ssr: true,
      rolldownOptions: {
        input: { worker: "src/cli/worker.ts" },
        output: { format: "cjs", codeSplitting: false, minify: unspaced },
      },
    },
    ssr: alone,
  })) as Rolldown.RolldownOutput;
  return bundled.output[0].code;
}

const library: UserConfig = {
  plugins: [notices.write],
  build: {
    outDir: "dist/lib",
    emptyOutDir: true,
    target: "es2022",
    copyPublicDir: false,
    lib: { entry: "src/lib/outbid.ts", formats: ["es"], fileName: () => "outbid.js" },
  },
};

export default defineConfig(({ isSsrBuild, mode }) => {
  if (isSsrBuild) return commandLine();
  return mode === "lib" ? library : mode === "one-file" ? oneFile : page;
});

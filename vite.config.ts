import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, runnerImport, type UserConfig } from "vite";

/** What the built page may load: its own files, and nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  // Charts that the build draws into the page carry style attributes.
  "style-src-attr 'unsafe-inline'",
  // Pictures are made for export in the page.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

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

/** The first screen stands in the page's HTML: curves before any script, and with scripts off. */
const firstScreen: Plugin = {
  name: "outbid:first-screen",
  apply: "build",
  async transformIndexHtml(html) {
    const { module } = await runnerImport<typeof import("./src/prerender/prerenderPage.tsx")>(
      fileURLToPath(new URL("src/prerender/prerenderPage.tsx", import.meta.url)),
      { configFile: false, logLevel: "warn" },
    );
    const screen = await module.prerenderPage();
    return html.replace(
      /(<div id="prerendered"[^>]*>)[\s\S]*?(<\/div>)/,
      (_, open, close) => open + screen + close,
    );
  },
};

const page: UserConfig = {
  root: "src",
  base: "./",
  plugins: [securityPolicy, firstScreen],
  build: { outDir: "../dist/page", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
  worker: { format: "es" },
  server: { fs: { allow: [".."] } },
};

const commandLine: UserConfig = {
  build: {
    outDir: "dist/cli",
    target: "node20",
    ssr: true,
    rolldownOptions: {
      input: { outbid: "src/cli/outbid.ts", worker: "src/cli/worker.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
  // One folder that runs without node_modules.
  ssr: { noExternal: true },
};

const library: UserConfig = {
  build: {
    outDir: "dist/lib",
    emptyOutDir: true,
    target: "es2022",
    copyPublicDir: false,
    lib: { entry: "src/lib/outbid.ts", formats: ["es"], fileName: () => "outbid.js" },
  },
};

export default defineConfig(({ isSsrBuild, mode }) =>
  isSsrBuild ? commandLine : mode === "lib" ? library : page,
);

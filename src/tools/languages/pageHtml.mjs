import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../root.mjs";
import { textsPath, translated } from "./translated.mjs";

/** @typedef {import("./languages.mjs").Language} Language */
/** @typedef {{ readonly title: string, readonly description: string }} HtmlTexts */

/**
 * A module of the page, run here with the texts of a language.
 *
 * @param {string} path
 * @param {Language} language
 */
async function run(path, { tag }) {
  const { module } = await runnerImport(path, {
    configFile: false,
    logLevel: "error",
    define: { "import.meta.env.OUTBID_TRANSLATED": JSON.stringify(tag !== "en") },
    plugins: [translated(tag)],
  });
  return module;
}

/**
 * The HTML of a page says its title and description in its language, and which that is.
 *
 * @param {Language} language
 * @returns {import("vite").Plugin}
 */
export function htmlTexts(language) {
  /** @type {Promise<Record<string, HtmlTexts>> | undefined} */
  let words;
  return {
    name: "outbid:html-texts",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      async handler(html, { filename }) {
        words ??= loadTexts(language);
        const name = basename(filename, ".html");
        const { [name]: texts } = await words;
        if (texts === undefined) throw new Error(`pages.ts: expected texts for ${name}.html, found none`);
        const { dir } = language;
        const tag = language.tag.replace(/^pseudo-.*/, "en");
        return html
          .replace('lang="en"', `lang="${tag}"${dir === "rtl" ? ' dir="rtl"' : ""}`)
          .replace(/(?=<script type="module")/, dir === "rtl" ? rightToLeft : "")
          .replace("%title%", () => escapeHtml(texts.title))
          .replace("%description%", () => escapeHtml(texts.description));
      },
    },
  };
}

/** Sheet, face and keys of a page that is read from right to left. */
const rightToLeft = `<link rel="stylesheet" href="./page/languages/arabicFace.css" />
    <link rel="stylesheet" href="./styles/rightToLeft.css" />
    <script type="module" src="./rightToLeft.ts"></script>
    `;

/** @param {Language} language */
const loadTexts = async (language) => (await run(textsPath(language.tag, "pages.ts"), language)).pageTexts;

/**
 * What the page is called when it is installed.
 *
 * @param {Language} language
 * @returns {Promise<{ readonly name: string, readonly description: string }>}
 */
export const installedTexts = async (language) => (await loadTexts(language)).installed;

/**
 * The page's HTML contains the first screen: curves before any script, and with scripts off. Where it has been drawn for
 * another page of this language, `OUTBID_SCREEN` names that page, whose screen is taken.
 *
 * @param {Language} language
 * @returns {import("vite").Plugin}
 */
export function firstScreen(language) {
  return {
    name: "outbid:first-screen",
    apply: "build",
    async transformIndexHtml(html, { filename }) {
      if (!filename.endsWith("index.html")) return html;
      const drawn = process.env.OUTBID_SCREEN;
      const screen = drawn === undefined ? await draw(language) : screenOf(readFileSync(drawn, "utf8"));
      return html.replace(place, (_, open, __, close) => open + screen + close);
    },
  };
}

const place = /(<div id="prerendered"[^>]*>)([\s\S]*)(<\/div>\s*<\/body>)/;

/** @param {Language} language @returns {Promise<string>} */
const draw = async (language) =>
  (await run(join(root, "src/prerender/prerenderPage.tsx"), language)).prerenderPage();

/** @param {string} html */
function screenOf(html) {
  const [, , screen] = place.exec(html) ?? [];
  if (screen === undefined) throw new Error("first screen: expected a page with one, found none");
  return screen;
}

/** @param {string} text */
const escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The name of the one file. */
export const oneFileName = "outbid.html";

/**
 * Makes one file of a built page of one script and one sheet: both stand in its HTML, with the icon, the notices of the
 * packages, and a policy that lets just these two run. All other files of the folder go.
 *
 * @param {string} folder
 * @param {string} [address] Where the page stands for others: its links are made for there.
 */
export function inlineFiles(folder, address) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const read = (/** @type {string} */ ending) => {
    const found = files.filter((file) => file.endsWith(ending));
    if (found.length !== 1)
      throw new Error(`one file: expected one ${ending}, found ${found.join(", ") || "none"}`);
    return readFileSync(join(folder, found[0] ?? ""), "utf8");
  };
  const script = withinScript(read(".js"));
  const style = read(".css");
  if (/<\/style/i.test(style)) throw new Error("one file: expected a sheet without </style>, found one");
  // A package that is not installed: Vite leaves its address as it stands, and warns.
  const strayAddress = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(style)?.[0];
  if (strayAddress !== undefined)
    throw new Error(`one file: expected a sheet that has all it shows, found ${strayAddress}`);
  const icon = `data:image/svg+xml,${encodeURIComponent(read(".svg").replace(/\n\s*/g, ""))}`;
  const parts = [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`,
    ...(address === undefined ? [] : [`<meta name="outbid-address" content="${escapeQuotes(address)}">`]),
    `<link rel="icon" type="image/svg+xml" href="${icon}">`,
    `<style>${style}</style>`,
    `<script type="module">${script}</script>`,
  ];
  const bare = read("index.html")
    .replace(/\s*<(?:link rel="(?:icon|stylesheet|manifest)"[^>]*|script\b[^>]*><\/script)>/g, "")
    // The first screen, drawn before it is known that this is one file, leads to another page of it.
    .replace(/href="(?:\.\/)?lesson\.html(#[^"]*)?"/g, (_, hash = "#lesson=") => `href="${hash}"`);
  const notices = `<script type="text/plain" id="notices">${withinScript(read("notices.txt"))}</script>`;
  const html = bare
    .replace("</body>", () => `${notices}\n  </body>`)
    .replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${parts.join("\n    ")}`);
  if (/(?:src|href)="\.\//.test(bare)) throw new Error("one file: expected no other file in it, found one");
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
  writeFileSync(join(folder, oneFileName), html);
}

/**
 * What the one file may load: itself alone. Workers are made of texts in it, and a frame of a school's system adds no
 * more. @param {string} script @param {string} style
 */
function policyOf(script, style) {
  return [
    "default-src 'none'",
    // The workers compile the choice to WebAssembly, which is no eval.
    `script-src ${hashOf(script)} blob: 'wasm-unsafe-eval'`,
    "worker-src blob:",
    `style-src ${hashOf(style)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A script as it may stand in HTML: what would end it, or begin a comment, stands only within its texts. @param {string} text */
const withinScript = (text) => text.replace(/<(?=\/script|!--)/gi, "\\x3c");

/** @param {string} text */
const escapeQuotes = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { servePage } from "./servePage.mjs";

const text = /** @type {const} */ ({ type: "string" });
const { values, positionals } = parseArgs({
  options: { port: text, host: text, folder: text, public: text, class: { type: "boolean" } },
  allowPositionals: process.argv.includes("--class"),
});
const port = Number(values.port ?? process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`port: expected a whole number from 0 to 65535, received ${values.port ?? process.env.PORT}`);
  process.exit(2);
}

endWithParent();
await installOrEnd();
if ((await build("page")) !== 0) process.exit(1);
if (values.class) await holdClass();
const page = await servePage({ port, ...(values.host === undefined ? {} : { host: values.host }) });
console.log(`Outbid is at ${page.address} (Ctrl+C stops it).`);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    process.exitCode = 0;
    await page.close();
    process.exit();
  });
}

/** `npm start -- --class [lesson]` is `outbid class [lesson]`, with what was built just now. Ends the process with it. */
async function holdClass() {
  const { buildIfStale } = await import("./build.mjs");
  await buildIfStale("cli");
  const { port, host, folder, public: open } = values;
  const options = Object.entries({ port, host, folder, public: open });
  const words = options.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  process.argv.splice(2, Infinity, "class", ...positionals, ...words);
  await import(pathToFileURL(join(root, "dist/cli/outbid.js")).href);
  process.exit();
}

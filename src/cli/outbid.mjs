#!/usr/bin/env node
import { isFresh } from "../tools/fresh.mjs";
import { endWithParent } from "../tools/parent.mjs";

endWithParent();
// The command line needs nothing installed: only to build anything are the dependencies looked at.
/** @type {import("../tools/fresh.mjs").Product[]} */
const products = ["page", "class"].includes(process.argv[2]) ? ["cli", "page"] : ["cli"];
for (const product of products) {
  if (isFresh(product)) continue;
  // Standard output belongs to the command alone: installing and building speak on standard error.
  const { installOrEnd } = await import("../tools/install.mjs");
  await installOrEnd();
  const { buildIfStale } = await import("../tools/build.mjs");
  await buildIfStale(product);
}
await import(new URL("../../dist/cli/outbid.js", import.meta.url).href);

#!/usr/bin/env node
import { buildIfStale } from "../tools/build.mjs";
import { installOrEnd } from "../tools/install.mjs";
import { endWithParent } from "../tools/parent.mjs";

endWithParent();
// Standard output belongs to the command alone: installing and building speak on standard error.
await installOrEnd();
await buildIfStale("cli");
if (process.argv[2] === "page") await buildIfStale("page");
await import(new URL("../../dist/cli/outbid.js", import.meta.url).href);

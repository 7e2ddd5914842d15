#!/usr/bin/env node
import { buildIfStale } from "../tools/build.mjs";
import { installIfNeeded } from "../tools/install.mjs";
import { endWithParent } from "../tools/parent.mjs";

endWithParent();
// Only the command writes to standard output; installing and building write to standard error.
await installIfNeeded();
await buildIfStale("cli");
await import(new URL("../../dist/cli/outbid.js", import.meta.url).href);

import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { servePage } from "./servePage.mjs";

const { values } = parseArgs({ options: { port: { type: "string" }, host: { type: "string" } } });
const port = Number(values.port ?? process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`port: expected a whole number from 0 to 65535, received ${values.port ?? process.env.PORT}`);
  process.exit(2);
}

endWithParent();
await installOrEnd();
if ((await build("page")) !== 0) process.exit(1);
const page = await servePage({ port, ...(values.host === undefined ? {} : { host: values.host }) });
console.log(`Outbid is at ${page.address} (Ctrl+C stops it).`);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    process.exitCode = 0;
    await page.close();
    process.exit();
  });
}

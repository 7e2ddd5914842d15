import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { checkCount } from "../studies/checks.ts";
import { serveFolder } from "../tools/serveFolder.mjs";
import { Failure } from "./failure.ts";
import { print } from "./terminal.ts";
import { writeWhole } from "./writeWhole.ts";

/** Beside the command line, in a clone and in the package. */
const folder = fileURLToPath(new URL("../page/", import.meta.url));

/** `outbid page`; `stopped` rejects when the user stops it. */
export function addPageCommand(program: Command, stopped: () => Promise<never>): void {
  program
    .command("page")
    .description(
      "serve the page of this version on this machine, until it is stopped; it loads nothing from elsewhere",
    )
    .option("--port <n>", "where; the next free one where it is taken, 0 for any", "4173")
    .option("--host <name>", "for whom: 0.0.0.0 for the whole network", "127.0.0.1")
    .option(
      "--one-file <file.html>",
      "in place of serving: write the page as one file, which opens by a double click",
    )
    .action(async ({ port, host, oneFile }: { port: string; host: string; oneFile?: string }) => {
      if (oneFile !== undefined) return writeOneFile(oneFile);
      const problems: string[] = [];
      const wanted = checkCount("port", port, [0, 65_535], problems);
      if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
      if (!existsSync(`${folder}index.html`))
        throw new Failure(`${folder}: expected the built page, found none; \`npm run build\` makes it`);
      const end = stopped();
      const server = await serveFolder(folder, { port: wanted, host }).catch((error: Error) => {
        throw new Failure(`--port ${wanted} --host ${host}: ${error.message}`);
      });
      print(`Outbid is at ${server.address} (Ctrl+C stops it).`);
      await end.finally(server.close);
    });
}

async function writeOneFile(path: string): Promise<void> {
  const file = `${folder}outbid.html`;
  if (!existsSync(file))
    throw new Failure(`${file}: expected the page as one file, found none; \`npm run build\` makes it`);
  await writeWhole(path, (give) => give(readFileSync(file)));
  if (path !== "-") print(`Wrote ${path}: it opens by a double click, without a server.`);
}

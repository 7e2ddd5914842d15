import type { Command } from "commander";
import { checkWorkers } from "../argumentChecks.ts";
import { Failure } from "../failure.ts";
import { standardOutput } from "../output.ts";
import { serveLines, startServers } from "./serve.ts";

/** `outbid serve`; `stopped` rejects when the user stops it. */
export function addServeCommand(program: Command, stopped: () => Promise<never>): void {
  program
    .command("serve")
    .description(
      "answer requests of another program: one JSON object per line of standard input, one per answer",
    )
    .option("--workers <n>", "threads; as many as cores by default; results do not depend on them")
    .option(
      "--mcp",
      "speak the Model Context Protocol, as assistants do: tools run, compare, claims, parameters",
    )
    .action(async ({ workers: wanted, mcp }: { workers?: string; mcp?: boolean }) => {
      const problems: string[] = [];
      const workers = checkWorkers(wanted, problems);
      if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
      const end = stopped();
      const pool = startServers(workers);
      try {
        // What only assistants need is not even read for other commands.
        const work = mcp
          ? import("./mcp/serveAssistant.ts").then(({ serveAssistant }) => serveAssistant(pool))
          : serveLines(process.stdin, standardOutput(), pool);
        await Promise.race([work, end]);
      } finally {
        await pool.stop();
      }
    });
}

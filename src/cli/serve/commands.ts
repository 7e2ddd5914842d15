import type { Command } from "commander";
import { checkWorkers } from "../argumentChecks.ts";
import { Failure } from "../failure.ts";
import { writeTo } from "../output.ts";
import { serveLines, startServers } from "./serve.ts";

/** `outbid serve`; `stopped` rejects when the user stops it. */
export function addServeCommand(program: Command, stopped: () => Promise<never>): void {
  program
    .command("serve")
    .description(
      "answer requests of another program: one JSON object per line of standard input, one per answer",
    )
    .option("--workers <n>", "threads; as many as cores by default; results do not depend on them")
    .action(async ({ workers: wanted }: { workers?: string }) => {
      const problems: string[] = [];
      const workers = checkWorkers(wanted, problems);
      if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
      const end = stopped();
      const pool = startServers(workers);
      try {
        await Promise.race([serveLines(process.stdin, writeTo(process.stdout), pool), end]);
      } finally {
        await pool.stop();
      }
    });
}

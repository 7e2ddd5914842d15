import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const entry = join(import.meta.dirname, "../../dist/cli/outbid.js");

/** Starts the built command line in a folder. */
export function startOutbid(
  cwd: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [entry, ...words], { cwd, env: { ...process.env, ...environment } });
}

/** A command's output and how it ended; `code` is null where a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function untilEnded(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const closed = once(child, "close");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { code: code as number | null, stdout, stderr };
}

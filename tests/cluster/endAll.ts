import type { ChildProcess } from "node:child_process";

/** Ends processes, the last started first, each before the next; one that does not go within five seconds is killed. */
export async function endAll(started: readonly ChildProcess[]): Promise<void> {
  for (const child of [...started].reverse()) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode !== null || !child.kill()) continue;
    const deadline = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(deadline);
  }
}

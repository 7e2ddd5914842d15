import { spawn } from "node:child_process";

/**
 * Runs a program to its end and returns its exit code. What it prints goes to standard error, so that standard output
 * stays free for results; `output: "inherit"` lets it print on both. SIGINT and SIGTERM are passed on to it and to all
 * that it has started; once it has ended they end this process too, so that nothing is left behind.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, output?: "inherit", env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>} 127 when the program could not be started.
 */
export function run(command, args, { output, ...options } = {}) {
  // A process group of its own can be signalled as a whole; Windows has none.
  const detached = process.platform !== "win32";
  const stdio = /** @type {import("node:child_process").StdioOptions} */ ([
    "ignore",
    output ?? 2,
    output ?? 2,
  ]);
  const child = spawn(command, args, { ...options, detached, stdio });
  /** @type {NodeJS.Signals | undefined} */
  let received;
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    received = signal;
    if (child.pid !== undefined) process.kill(detached ? -child.pid : child.pid, signal);
  };
  process.on("SIGINT", passOn).on("SIGTERM", passOn);
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      process.off("SIGINT", passOn).off("SIGTERM", passOn);
      if (received !== undefined) process.kill(process.pid, received);
      resolve(code);
    };
    child.once("error", () => end(127));
    child.once("exit", (code) => end(code ?? 1));
  });
}

import { progressLine } from "../progress.ts";

const MILLISECONDS_ON_TERMINAL = 100;
const MILLISECONDS_IN_LOG = 30_000;

/**
 * Shows how far a sweep is: one line that is updated in place on a terminal, or a new line every half minute in a log.
 */
export interface SweepProgress {
  /** Runs done and failed, those of earlier processes not counted. */
  report(done: number, failed: number): void;
  /** A line of its own. */
  say(text: string): void;
  clear(): void;
}

export function createSweepProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  total: number,
  now: () => number,
): SweepProgress {
  const started = now();
  const isTerminal = stream.isTTY === true;
  const [before, after] = isTerminal ? ["\r", "\u001b[K"] : ["", "\n"];
  let shown = isTerminal ? Number.NEGATIVE_INFINITY : started;
  const clear = () => void (isTerminal && stream.write("\r\u001b[K"));
  return {
    report(done, failed) {
      const time = now();
      if (time - shown < (isTerminal ? MILLISECONDS_ON_TERMINAL : MILLISECONDS_IN_LOG)) return;
      shown = time;
      const line = progressLine(done, total, (time - started) / 1000);
      stream.write(`${before}${line}${failed === 0 ? "" : ` · ${failed} failed`}${after}`);
    },
    say(text) {
      clear();
      stream.write(`${text}\n`);
    },
    clear,
  };
}

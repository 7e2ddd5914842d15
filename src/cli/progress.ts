/** A line on a terminal that says how far a run is; silent elsewhere. */
export interface Progress {
  /** `total` when it differs from the first estimate: an experiment may ask for more work on the way. */
  report(done: number, total?: number): void;
  /** Takes the line away. */
  clear(): void;
}

const WIDTH = 24;
const MILLISECONDS_BETWEEN = 100;

export function createProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  expected: number,
  now: () => number,
): Progress {
  if (stream.isTTY !== true) return { report() {}, clear() {} };
  const started = now();
  let shown = Number.NEGATIVE_INFINITY;
  return {
    report(done, total = expected) {
      const time = now();
      if (time - shown < MILLISECONDS_BETWEEN && done < total) return;
      shown = time;
      stream.write(`\r${progressLine(done, total, (time - started) / 1000)}\u001b[K`);
    },
    clear: () => void stream.write("\r\u001b[K"),
  };
}

/** "[######------] 120 of 200 · 45 per second · 2 s left". */
export function progressLine(done: number, total: number, seconds: number): string {
  const filled = Math.floor((done / total) * WIDTH);
  const bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
  if (done === 0 || seconds <= 0) return `[${bar}] ${done} of ${total}`;
  const rate = done / seconds;
  return `[${bar}] ${done} of ${total} · ${rate.toPrecision(3)} per second · ${duration((total - done) / rate)} left`;
}

/** "2 s", "3 min 4 s", "5 h 6 min". */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

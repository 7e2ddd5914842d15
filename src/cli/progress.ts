/** How far a run is: on a terminal one line that renews itself, elsewhere, as in a log, a line every ten seconds. */
export interface Progress {
  /** `total` when it differs from the first estimate: an experiment may ask for more work on the way. */
  report(done: number, total?: number, failed?: number): void;
  /** Takes the line away, and says no more. */
  clear(): void;
}

/** Does `work` again and again until the function that it gives is called. */
export type Repeat = (milliseconds: number, work: () => void) => () => void;

const WIDTH = 24;
const MILLISECONDS_ON_TERMINAL = 100;
const MILLISECONDS_IN_LOG = 10_000;

export function createProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  expected: number,
  now: () => number,
  repeat: Repeat = repeatByTimer,
): Progress {
  const started = now();
  let [done, total, failed] = [0, expected, 0];
  const line = () => {
    const told = progressLine(done, total, (now() - started) / 1000);
    return failed === 0 ? told : `${told} · ${failed} failed`;
  };
  const keep = (nowDone: number, nowTotal = expected, nowFailed = 0) => {
    [done, total, failed] = [nowDone, nowTotal, nowFailed];
  };
  // By a timer, since one piece of work may take longer than a reader of the log waits for a word.
  if (stream.isTTY !== true)
    return { report: keep, clear: repeat(MILLISECONDS_IN_LOG, () => void stream.write(`${line()}\n`)) };
  let shown = Number.NEGATIVE_INFINITY;
  return {
    report(...said) {
      keep(...said);
      const time = now();
      if (time - shown < MILLISECONDS_ON_TERMINAL && done < total) return;
      shown = time;
      stream.write(`\r${line()}\u001b[K`);
    },
    clear: () => void stream.write("\r\u001b[K"),
  };
}

const repeatByTimer: Repeat = (milliseconds, work) => {
  const timer = setInterval(work, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
};

/** "[######------] 120 of 200 · 45 per second · 2 s left". */
export function progressLine(done: number, total: number, seconds: number): string {
  const filled = total === 0 ? 0 : Math.min(WIDTH, Math.floor((done / total) * WIDTH));
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

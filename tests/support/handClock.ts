import type { Later } from "../../src/engine/patience.ts";

/**
 * A clock that is moved by hand. While it runs, timers go off when they are due; when it jumps, as over the time in which
 * a laptop is closed, those that were due meanwhile go off once, at its end.
 */
export function handClock() {
  let now = 0;
  let waiting: { readonly due: number; readonly call: () => void }[] = [];
  const later: Later = (milliseconds, call) => {
    const timer = { due: now + milliseconds, call };
    waiting.push(timer);
    return () => {
      waiting = waiting.filter((each) => each !== timer);
    };
  };
  const goOff = () => {
    const due = waiting.filter((timer) => timer.due <= now);
    waiting = waiting.filter((timer) => timer.due > now);
    for (const { call } of due) call();
  };
  return {
    later,
    run(milliseconds: number) {
      for (let i = 0; i < milliseconds; i++) {
        now++;
        goOff();
      }
    },
    jump(milliseconds: number) {
      now += milliseconds;
      goOff();
    },
    waiting: () => waiting.length,
  };
}

import { expect, test } from "vitest";
import { readAt, runJobsHere } from "../../sim/experiments/index.ts";
import { createTrial, type OpenJobs } from "../../src/lab/trial.ts";
import { aScenario, settle } from "../support/heldWorkers.ts";

const job = { scenario: aScenario("trial"), first: 0, count: 2, readings: [readAt("T", 3)] };

/** Jobs done here, ten of cost one each, with what the trial sees of them. */
function here() {
  const seen = { stops: 0, signals: [] as AbortSignal[] };
  const open: OpenJobs = (signal, onProgress) => {
    seen.signals.push(signal);
    return {
      run: async (jobs) => {
        onProgress(1, 2);
        return runJobsHere(jobs);
      },
      stop: () => {
        seen.stops++;
      },
    };
  };
  return { open, seen };
}

test("an experiment runs, shows a coarse result, and is done with its last", async () => {
  const { open, seen } = here();
  let time = 0;
  const trial = createTrial<number>(open, () => time);
  expect(trial.state.value).toEqual({ status: "idle" });
  let goOn = () => {};
  trial.start("a", async (run, show) => {
    time = 3000;
    const [values] = await run([job]);
    show(1);
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return values.length;
  });
  await settle();
  // Half is done after three seconds: as much again is left.
  expect(trial.state.value).toEqual({ status: "running", result: 1, of: "a", share: 0.5, secondsLeft: 3 });
  goOn();
  await settle();
  expect(trial.state.value).toEqual({ status: "done", result: 2, of: "a" });
  expect(seen.stops).toBe(1);
});

test("the cost expected keeps a bar from jumping back", async () => {
  const { open } = here();
  const trial = createTrial<number>(open);
  trial.start(
    "a",
    async (run) => {
      await run([job]);
      return new Promise(() => {});
    },
    10,
  );
  await settle();
  expect(trial.state.value.share).toBe(0.1);
});

test("a cancelled experiment says so at once, keeps the last result, and what it gives later is ignored", async () => {
  const { open, seen } = here();
  const trial = createTrial<string>(open);
  trial.start("a", async () => "kept");
  await settle();
  let late = (_: string) => {};
  trial.start("b", () => new Promise((resolve) => (late = resolve)));
  trial.cancel();
  expect(trial.state.value).toEqual({ status: "cancelled", result: "kept", of: "a" });
  expect(seen.signals[1].aborted).toBe(true);
  late("too late");
  await settle();
  expect(trial.state.value.result).toBe("kept");
});

test("a newer experiment takes the place of an older one", async () => {
  const { open } = here();
  const trial = createTrial<string>(open);
  trial.start("a", () => new Promise(() => {}));
  trial.start("b", async () => "newer");
  await settle();
  expect(trial.state.value).toEqual({ status: "done", result: "newer", of: "b" });
});

test("what fails is told, thrown or rejected", async () => {
  const { open } = here();
  const trial = createTrial<string>(open);
  for (const experiment of [
    () => {
      throw new Error("no good");
    },
    () => Promise.reject(new Error("no good")),
  ]) {
    trial.start("a", experiment);
    await settle();
    expect(trial.state.value).toEqual({ status: "failed", reason: "no good" });
  }
});

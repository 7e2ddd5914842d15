import { describe, expect, test } from "vitest";
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
  // Half is done after three seconds, so three more are left.
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

/** An experiment that the test controls step by step, with the reports of its workers to the trial. */
function held() {
  const started: {
    show(result: string): void;
    finish(result: string): void;
    fail(message: string): void;
    progress(done: number, asked: number): void;
  }[] = [];
  let progress: (done: number, asked: number) => void = () => {};
  const open: OpenJobs = (_, onProgress) => {
    progress = onProgress;
    return { run: runJobsHere, stop: () => {} };
  };
  const experiment = (_: unknown, show: (result: string) => void) =>
    new Promise<string>((finish, reject) => {
      started.push({ show, finish, fail: (message) => reject(new Error(message)), progress });
    });
  return { open, experiment, started };
}

describe("an experiment that was replaced", () => {
  /** The state of a trial whose second experiment runs, after its first has done something late. */
  async function afterLate(late: (first: ReturnType<typeof held>["started"][number]) => void) {
    const { open, experiment, started } = held();
    // The clock stands still, so that nothing of the second changes by itself.
    const trial = createTrial<string>(open, () => 0);
    trial.start("a", experiment);
    await settle();
    trial.start("b", experiment);
    await settle();
    started[1].progress(1, 4);
    started[1].show("newer");
    late(started[0]);
    await settle();
    return trial.state.value;
  }
  // By hand: the report of the second experiment, a quarter done in no time.
  const untouched = { status: "running", result: "newer", of: "b", share: 0.25, secondsLeft: 0 };

  test.each<[string, Parameters<typeof afterLate>[0]]>([
    ["shows nothing any more", ({ show }) => show("older")],
    ["moves no bar any more", ({ progress }) => progress(3, 4)],
    ["does not end the newer one by its result", ({ finish }) => finish("older")],
    ["does not end the newer one by its failure", ({ fail }) => fail("older")],
  ])("%s", async (_, late) => {
    expect(await afterLate(late)).toEqual(untouched);
  });
});

describe("an experiment that was cancelled", () => {
  test.each<[string, (late: ReturnType<typeof held>["started"][number]) => void]>([
    ["shows nothing any more", ({ show }) => show("late")],
    ["moves no bar any more", ({ progress }) => progress(3, 4)],
    ["is not done any more", ({ finish }) => finish("late")],
    ["does not fail any more", ({ fail }) => fail("late")],
  ])("%s", async (_, late) => {
    const { open, experiment, started } = held();
    const trial = createTrial<string>(open);
    trial.start("a", experiment);
    await settle();
    started[0].show("coarse");
    trial.cancel();
    late(started[0]);
    await settle();
    expect(trial.state.value).toEqual({ status: "cancelled", result: "coarse", of: "a" });
  });
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

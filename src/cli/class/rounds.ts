/** The rounds of a class's ensemble: phones compute, this machine computes again. */

import { estimateMean, nextBelow, quantileOfSorted } from "../../../sim/experiments/index.ts";
import { allReplicates, type ClassRun, classRun } from "../../classroom/classRun.ts";
import { computeShare, type RunReplicates } from "../../classroom/computeShare.ts";
import { type ClassEnsemble, createClassEnsemble } from "../../classroom/ensemble.ts";
import type { Message, ShareRun } from "../../classroom/messages.ts";
import type { RoundCurve, RoundView, Work } from "../../classroom/views.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import type { Preset } from "../../library/presets.ts";

export interface Round {
  readonly round: number;
  readonly step: number;
  readonly run: ClassRun;
  readonly ensemble: ClassEnsemble;
}

export interface Rounds {
  readonly current: Round | undefined;
  /** Begins the round of a step for so many phones; undefined where the step has no run. */
  begin(step: number, seats: number): Round | undefined;
  /** What a seat is to compute next. */
  next(seat: number): Work | undefined;
  give(seat: number, share: Message<"share">): void;
  view(): RoundView | undefined;
  close(): Promise<void>;
}

interface Options {
  readonly lesson: Lesson;
  readonly presets: readonly Preset[];
  readonly now: () => number;
  /** Computes on this machine. */
  readonly run: RunReplicates;
  /** More is known than before. */
  readonly onChange: () => void;
}

const MILLISECONDS_BETWEEN_LOOKS = 200;
/** Below which the next run lies with these probabilities, as in the bands of the page. */
const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

export function createRounds({ lesson, presets, now, run, onChange }: Options): Rounds {
  let current: Round | undefined;
  let count = 0;
  let isClosed = false;
  let work = Promise.resolve();
  let isBusy = false;

  /** Computes here what is to be computed here, one replicate after another, until there is nothing. */
  const computeHere = async () => {
    for (;;) {
      const round = current;
      const share = isClosed ? undefined : round?.ensemble.toCompute(now());
      if (round === undefined || share === undefined) return;
      const runs = await computeShare(round.run, share.first, share.count, run);
      round.ensemble.compare(share.first, runs);
      if (round === current) onChange();
    }
  };
  const look = () => {
    if (isBusy || isClosed || current === undefined) return;
    isBusy = true;
    // What fails is tried again at the next look.
    work = computeHere()
      .catch(() => {})
      .finally(() => {
        isBusy = false;
      });
  };
  const timer = setInterval(look, MILLISECONDS_BETWEEN_LOOKS);

  return {
    get current() {
      return current;
    },
    begin(step, seats) {
      const ofStep = classRun(lesson, step, presets);
      if (ofStep === undefined) return undefined;
      const { treatment } = ofStep;
      const ensemble = createClassEnsemble(allReplicates(ofStep), treatment.months + 1, seats, now());
      current = { round: ++count, step, run: ofStep, ensemble };
      return current;
    },
    next(seat) {
      const share = current?.ensemble.next(seat, now());
      return current && share && { round: current.round, step: current.step, ...share };
    },
    give(seat, { round, first, runs, milliseconds }) {
      if (current === undefined || round !== current.round) return;
      if (runs.length === 0) current.ensemble.leave(seat);
      else current.ensemble.give(seat, first, runs, milliseconds, now());
      onChange();
    },
    view: () => current && viewOf(current),
    async close() {
      isClosed = true;
      clearInterval(timer);
      await work;
    },
  };
}

function viewOf({ round, step, run, ensemble }: Round): RoundView {
  const rows = run.treatment.months + 1;
  const { runs, replicates, done, proved, ofPhones } = ensemble;
  const curve = (arm: number) => curveOf(runs.slice(arm * run.replicates, (arm + 1) * run.replicates), rows);
  return {
    ...{ round, step, rows, replicates, done, proved, ofPhones },
    measure: run.measure,
    isDifference: run.minus !== undefined,
    ...curve(0),
    ...(run.others && { others: run.others.map((_, i) => curve(i + 1)) }),
  };
}

/** Mean and bands of the replicates that are known, in the order of replicates, as the page adds them. */
function curveOf(runs: readonly (ShareRun | undefined)[], rows: number): RoundCurve {
  const series = runs.flatMap((one) => (one === undefined ? [] : [one.values]));
  if (series.length === 0) return { quantiles: [], mean: [] };
  const known = Array.from({ length: rows }, (_, row) =>
    Float64Array.from(series.flatMap((values) => values[row] ?? [])),
  );
  const sorted = known.map((values) => values.toSorted());
  const below = (p: number) => {
    const place = nextBelow(p, series.length);
    return sorted.map((values) => quantileOfSorted(values, place) ?? 0);
  };
  return { quantiles: probabilities.map(below), mean: known.map(meanOf) };
}

const meanOf = (values: Float64Array) => (values.length < 2 ? (values[0] ?? 0) : estimateMean(values).mean);

import { noteCollapse } from "./collapse.ts";
import { columns, recordRow } from "./columns.ts";
import { compileModel, type Model } from "./compile.ts";
import { fingerprintBytes } from "./fingerprint.ts";
import { createPopulation } from "./population/createPopulation.ts";
import { replicateKey } from "./random/keys.ts";
import type { Treatment } from "./scenario.ts";
import { checkConservation } from "./state/checkConservation.ts";
import { keepSpare, takeSpare } from "./state/spare.ts";
import { bytesOf, forkState, layOutState, read, type State, slot, stateBytes } from "./state/state.ts";
import { step } from "./step.ts";

/** One run of one treatment: advance it, look at it, save it, fork it. */
export interface Simulation {
  readonly model: Model;
  readonly state: State;
  /** Months run so far; row `month` of the frame is the newest. */
  readonly month: number;
  /** Lives `months` more months, no further than the treatment's last; at its end throws if anybody was lost or made. */
  advance(months: number): void;
  /** The rows recorded so far, (month + 1) × measures doubles: a view, valid until the simulation advances. */
  frame(): Float64Array;
  /** An independent simulation that goes on from here on the same luck. */
  fork(): Simulation;
  /** State and rows as bytes for `resumeSimulation`. */
  save(): ArrayBuffer;
  /** 16 hex digits over the state and every recorded double. */
  fingerprint(): string;
}

/** A run at its initial state (row 0). `model` may be given where one treatment has many replicates. */
export function createSimulation(
  treatment: Treatment,
  replicate: number,
  model = compileModel(treatment),
): Simulation {
  const state = createPopulation(model, replicateKey(treatment.seed, replicate));
  noteCollapse(state);
  const rows = new Float64Array((treatment.months + 1) * columns.length);
  recordRow(model, state, rows, 0);
  return simulationOver(model, state, rows);
}

/**
 * One replicate up to row `last`, without its rows: `look` sees the state of every row, which is valid for as long as it
 * looks. Throws if anybody was lost or made.
 */
export function watchRun(
  model: Model,
  replicate: number,
  last: number,
  look: (state: State, row: number) => void,
): void {
  const used = takeSpare(model.agents, model.groupSize);
  const state = createPopulation(model, replicateKey(model.treatment.seed, replicate), used);
  noteCollapse(state);
  look(state, 0);
  for (let row = 1; row <= last; row++) {
    step(model, state);
    look(state, row);
  }
  checkConservation(state);
  keepSpare(state);
}

/** Goes on from the bytes of `save`, under the same treatment. Throws when the bytes are not of such a run. */
export function resumeSimulation(treatment: Treatment, saved: ArrayBuffer): Simulation {
  const model = compileModel(treatment);
  const size = stateBytes(model.agents, model.groupSize);
  const rows = new Float64Array((treatment.months + 1) * columns.length);
  if (saved.byteLength !== size + rows.byteLength) {
    throw new Error(`saved run: expected ${size + rows.byteLength} bytes, received ${saved.byteLength}`);
  }
  const state = layOutState(model.agents, model.groupSize);
  bytesOf(state).set(new Uint8Array(saved, 0, size));
  new Uint8Array(rows.buffer).set(new Uint8Array(saved, size));
  return simulationOver(model, state, rows);
}

function simulationOver(model: Model, state: State, rows: Float64Array): Simulation {
  const frame = () => rows.subarray(0, (read(state, slot.month) + 1) * columns.length);
  return {
    model,
    state,
    get month() {
      return read(state, slot.month);
    },
    advance(months) {
      const last = Math.min(model.treatment.months, read(state, slot.month) + months);
      while (read(state, slot.month) < last) {
        step(model, state);
        recordRow(model, state, rows, read(state, slot.month) * columns.length);
      }
      if (last === model.treatment.months) checkConservation(state);
    },
    frame,
    fork: () => simulationOver(model, forkState(state), rows.slice()),
    save() {
      const own = bytesOf(state);
      const bytes = new Uint8Array(own.byteLength + rows.byteLength);
      bytes.set(own);
      bytes.set(new Uint8Array(rows.buffer), own.byteLength);
      return bytes.buffer;
    },
    fingerprint: () => {
      const recorded = frame();
      return fingerprintBytes(
        bytesOf(state),
        new Uint8Array(recorded.buffer, recorded.byteOffset, recorded.byteLength),
      );
    },
  };
}

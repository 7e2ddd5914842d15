import { closeSync, openSync, writeSync } from "node:fs";
import { type ChoiceContext, sumParts } from "../../../sim/choice/context.ts";
import { createChoiceContext } from "../../../sim/choice/createChoiceContext.ts";
import { prepareMonthTables, spreadLadders } from "../../../sim/choice/monthTables.ts";
import type { ReconsiderKeys } from "../../../sim/choice/written.ts";
import type { Model } from "../../../sim/compile.ts";
import { createSimulation, type Scenario } from "../../../sim/index.ts";
import { bytesOf, read, type State, slot } from "../../../sim/state/state.ts";

/** One month's choice of one population, ready to be made again and again. */
export interface KernelCase {
  readonly model: Model;
  readonly state: State;
  readonly context: ChoiceContext;
  readonly skips: Uint32Array;
  readonly keys: ReconsiderKeys;
  /** Sets the state back to what it was before the choice. */
  restore(): void;
}

/** Months lived before the choice: long enough for a roster, for grievance and for attacks. */
const MONTHS_BEFORE = 24;

export function createKernelCase(scenario: Scenario): KernelCase {
  const simulation = createSimulation(scenario, 0);
  simulation.advance(MONTHS_BEFORE);
  const { model, state } = simulation;
  const { skips } = model.choice;
  if (skips === undefined) throw new Error("reconsiderRate: expected above 0, received 0");
  const context = createChoiceContext(model, state);
  prepareMonthTables(model.choice.tables, context);
  spreadLadders(model.choice.tables);
  const saved = bytesOf(state).slice();
  const keys = { skip0: 0x1234567, skip1: 0x89abcdef, choice0: 0x7654321, choice1: 0x13579bdf };
  return { model, state, context, skips, keys, restore: () => bytesOf(state).set(saved) };
}

/** Writes a case as reference.c reads it. */
export function writeKernelInput(file: string, kernelCase: KernelCase): void {
  const { model, state, context: c, skips, keys } = kernelCase;
  const { tables, grievanceSteps, grievanceExponent } = model.choice;
  const numbers = [
    [state.agents, state.groupSize, read(state, slot.month), tables.firstAbove, tables.weights.length],
    [grievanceSteps.length, model.decay.length, read(state, slot.rosterLength)],
    [keys.skip0, keys.skip1, keys.choice0, keys.choice1, grievanceExponent, model.settings.reconsiderRate],
    [c.sharpness, c.position, ...[c.incumbentParts, c.rivalParts, c.unaffiliatedParts].map(sumParts)],
    [c.doctrineGap, c.framing],
    [
      c.moderateGap,
      c.creedCost,
      c.credentialClaim,
      c.rivalGap,
      c.pull,
      c.hardship,
      c.grievancePull,
      c.salafiTie,
    ],
    [c.salafiDistrust, c.peerInfluence, c.groupWeight, c.loyaltyT, c.loyaltyK, c.postTie, c.inertiaU],
    Array.from(c.regionShares),
  ];
  const parts = [
    Float64Array.from(numbers.flat()),
    tables.weights,
    grievanceSteps,
    model.decay,
    state.grievance,
    state.grievanceMonth,
    skips,
    state.groups,
    state.regions,
    state.purityT,
    state.people,
  ];
  const descriptor = openSync(file, "w");
  for (const { buffer, byteOffset, byteLength } of parts)
    writeSync(descriptor, new Uint8Array(buffer, byteOffset, byteLength));
  closeSync(descriptor);
}

/** A sum over everybody's words, as reference.c prints it. */
export function sumPeople({ people }: State): number {
  let sum = 0;
  for (const word of people) sum = Math.imul(sum ^ word, 0x9e3779b1);
  return sum >>> 0;
}

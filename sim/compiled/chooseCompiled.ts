import type { ExpectedTerms } from "../choice/expectedTerms.ts";
import { countStayers } from "../choice/kernel.ts";
import { switchSide } from "../choice/switchSide.ts";
import { FRAMING_EDGE, GAP_T, GROUP, PEERS } from "../choice/tableLayout.ts";
import { FROM_THE_FIRST, type ReconsiderKeys } from "../choice/written.ts";
import type { Model } from "../compile.ts";
import { read, type State, slot, T } from "../state/state.ts";
import type { Desk } from "./desk.ts";

/** Whether the model's tables fit into the memory of the desk (see `desk.ts`). */
export function fits({ most }: Desk, { choice, decay }: Model): boolean {
  return (
    choice.peersTabled &&
    choice.grievanceExponent >= 0 &&
    decay.length <= most.decay &&
    choice.tables.weights.length <= most.weights &&
    choice.grievanceSteps.length <= most.steps
  );
}

/**
 * `chooseByTables` in WebAssembly, with the same bytes as result. Only on a desk where the model {@link fits}. It reads
 * groups through a window that is filled before the first switch in it, so the weights are those from before the
 * switches.
 */
export function chooseCompiled(
  desk: Desk,
  model: Model,
  state: State,
  skips: Uint32Array,
  keys: ReconsiderKeys,
  start = FROM_THE_FIRST,
  terms?: ExpectedTerms,
): void {
  const { code, most, expected, decided } = desk;
  const { groupSize, firstGroup, firstPerson } = state;
  bringTables(desk, model, skips);
  code.begin(
    keys.skip0,
    keys.skip1,
    keys.choice0,
    keys.choice1,
    groupSize,
    model.choice.tables.firstAbove,
    read(state, slot.month),
    model.choice.grievanceExponent,
  );
  code.goOnFrom(start.person, start.turn);
  state.scalars.fill(0, slot.flow0, slot.flow0 + 9);
  const groups = state.grievance.length;
  for (let first = 0; first < groups; first += most.groups) {
    const end = Math.min(groups, first + most.groups);
    bringGroups(desk, state, first, end);
    for (;;) {
      const found = code.find(firstPerson + end * groupSize);
      if (found === 0) break;
      bringWords(desk, state.people, firstPerson, found);
      const switching = code.choose(found, firstGroup + first);
      if (terms !== undefined) terms.addAll(desk.terms.subarray(0, code.listTerms(found)));
      applySwitches(state, desk.switches, switching);
    }
  }
  countStayers(state, decided);
  state.scalars[slot.expectedTK] = expected[T];
}

/**
 * Lasting tables are copied when the model changes, the gaps when policy does, the weights of groups every month; the
 * other tables of a month are made on the desk.
 */
function bringTables(desk: Desk, model: Model, skips: Uint32Array): void {
  const { weights, gapKey, steps } = model.choice.tables;
  bringLasting(desk, model, skips);
  if (desk.gapKey !== gapKey) {
    desk.gapKey = gapKey;
    desk.weights.set(weights.subarray(GAP_T, FRAMING_EDGE));
    desk.code.pair();
  }
  for (let i = GROUP; i < PEERS; i++) desk.weights[i] = weights[i];
  for (let i = 0; i < steps.length; i++) desk.ladders[i] = steps[i];
  desk.code.spread();
}

function bringLasting(desk: Desk, { choice, decay }: Model, skips: Uint32Array): void {
  if (desk.of === choice) return;
  desk.of = choice;
  desk.gapKey = undefined;
  desk.weights.set(choice.tables.weights);
  desk.skips.set(skips);
  desk.decay.set(decay);
  desk.steps.set(choice.grievanceSteps);
}

/** People whom `count` turns of the search from `first` on, both multiples of four, pass by or find. */
export function passCompiled(
  desk: Desk,
  model: Model,
  skips: Uint32Array,
  { skip0, skip1 }: ReconsiderKeys,
  first: number,
  count: number,
): number {
  bringLasting(desk, model, skips);
  return desk.code.passBy(skip0, skip1, first, count);
}

function bringGroups(desk: Desk, state: State, first: number, end: number): void {
  desk.groups.set(state.groups.subarray(first * 4, end * 4));
  desk.grievance.set(state.grievance.subarray(first, end));
  desk.grievanceMonth.set(state.grievanceMonth.subarray(first, end));
}

/** Four at a time, so that a processor can load them together. */
function bringWords({ words, persons }: Desk, people: Int32Array, firstPerson: number, found: number): void {
  let i = 0;
  for (; i < found - 3; i += 4) {
    const first = people[persons[i] - firstPerson];
    const second = people[persons[i + 1] - firstPerson];
    const third = people[persons[i + 2] - firstPerson];
    const fourth = people[persons[i + 3] - firstPerson];
    words[i] = first;
    words[i + 1] = second;
    words[i + 2] = third;
    words[i + 3] = fourth;
  }
  for (; i < found; i++) words[i] = people[persons[i] - firstPerson];
}

function applySwitches(state: State, switches: Int32Array, count: number): void {
  const { groupSize, firstPerson, scalars } = state;
  for (let i = 0; i < count; i++) {
    const person = switches[2 * i];
    const change = switches[2 * i + 1];
    const from = change >> 2;
    const to = change & 3;
    scalars[slot.flow0 + from * 3 + to]++;
    switchSide(state, person, Math.floor((person - firstPerson) / groupSize), from, to);
  }
}

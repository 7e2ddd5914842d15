import { noteCollapse } from "../collapse.ts";
import { columns, measureIndex, recordRow } from "../columns.ts";
import { compileModel, type Model } from "../compile.ts";
import { drawAllShares, populate } from "../population/createPopulation.ts";
import { type Key, replicateKey } from "../random/keys.ts";
import { adjustEconomy } from "../rules/adjustEconomy.ts";
import { applyEvents } from "../rules/applyEvents.ts";
import { adapt } from "../rules/leadership/adapt.ts";
import { isReviewed, rememberRival } from "../rules/reviewPolicy.ts";
import type { Treatment } from "../scenario.ts";
import { checkConservation } from "../state/checkConservation.ts";
import type { GroupRange } from "../state/regions.ts";
import { FIRST_MONTHLY, LAST_MONTHLY, layOutState, read, type State, slot } from "../state/state.ts";
import { COUNTS, copyStanding, createWorld, takeCounts, tellCounts } from "./counts.ts";
import { createPartMonths, type PartCourse } from "./course.ts";
import { createExpectedChain } from "./expectedChain.ts";
import { lookAheadInParts } from "./lookAheadInParts.ts";
import { type Gather, groupsOf, type PartOfRun } from "./part.ts";

/**
 * One part of one replicate: months + 1 rows of all measures of the whole run, the same in every part and the same bytes
 * as without parts. The parts run at the same time, on threads or workers of their own; they hold nothing in common and
 * tell each other a few hundred counts a month through `gather`. Rejects when that does, and throws if anybody was lost or
 * made.
 */
export async function livePart(
  treatment: Treatment,
  replicate: number,
  part: PartOfRun,
  gather: Gather,
): Promise<Float64Array> {
  const model = compileModel(treatment);
  const key = replicateKey(treatment.seed, replicate);
  const people = await createPeople(model, key, groupsOf(model, part), gather);
  const world = createWorld(model.groupSize);
  copyStanding(people, world);
  world.scalars[slot.collapseRow] = read(people, slot.collapseRow);
  const course: PartCourse = { model, part, gather, people, world };
  const { rows, deliver } = createRows(treatment.months, model.peoplePerAgent);
  const chain = createExpectedChain(part, treatment.months, deliver);
  const onEnded = (ended: State) => {
    noteCollapse(ended);
    recordRow(model, ended, rows, read(ended, slot.month) * columns.length);
  };
  const months = createPartMonths(course, onEnded, true, chain);
  for (let month = 0; month < treatment.months; month++) {
    await beginMonth(course);
    await months.live();
  }
  for (let i = 0; i < part.count; i++) await months.settle();
  checkConservation(people);
  return rows;
}

/** The people of a part. What groups draw is drawn by the part that holds them, since that takes longer than to tell it. */
async function createPeople(model: Model, key: Key, groups: GroupRange, gather: Gather): Promise<State> {
  const state = layOutState(groups.count * model.groupSize, model.groupSize, groups.first);
  return populate(model, state, key, await gather(drawAllShares(model, state, key)));
}

/** Steps 1 to 3. */
async function beginMonth(course: PartCourse): Promise<void> {
  const { model, people, world } = course;
  people.scalars.fill(0, FIRST_MONTHLY, LAST_MONTHLY + 1);
  copyStanding(world, people);
  applyEvents(model, people);
  applyEvents(model, world);
  adjustEconomy(model, world);
  rememberRival(model, world);
  if (!isReviewed(model, world)) return;
  await countWorld(course);
  if (model.treatment.mode === "adaptive") adapt(model, world);
  else await lookAheadInParts(course);
}

/** Gives the world the counts of all parts as they are now. */
async function countWorld({ people, world, gather }: PartCourse): Promise<void> {
  const message = new Float64Array(COUNTS);
  tellCounts(people, message);
  takeCounts(await gather(message), world);
}

/** Rows whose expected flows come later than the rest. */
function createRows(months: number, peoplePerAgent: number) {
  const size = columns.length;
  const rows = new Float64Array((months + 1) * size);
  const expectedTK = measureIndex("expectedTK");
  const cumulative = measureIndex("cumulativeExpectedTK");
  let soFar = 0;
  return {
    rows,
    deliver(month: number, expected: number) {
      const at = (month + 1) * size;
      soFar += expected;
      rows[at + expectedTK] = expected * peoplePerAgent;
      rows[at + cumulative] = soFar * peoplePerAgent;
    },
  };
}

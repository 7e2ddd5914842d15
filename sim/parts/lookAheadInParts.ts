import type { Model } from "../compile.ts";
import { adjustEconomy } from "../rules/adjustEconomy.ts";
import { beginForecast, bestStep, forecastSteps, isOpen } from "../rules/leadership/lookAhead.ts";
import { moveStrands } from "../rules/leadership/moveStrands.ts";
import { measureObjective } from "../rules/leadership/objective.ts";
import { forkInto, layOutState, type State } from "../state/state.ts";
import { createWorld } from "./counts.ts";
import { createPartMonths, type PartCourse } from "./course.ts";

/** `lookAhead` in parts: each forks its own people, and all take the same step. */
export async function lookAheadInParts(course: PartCourse): Promise<void> {
  const { world } = course;
  const forecasts: (number | undefined)[] = [];
  for (const step of forecastSteps)
    forecasts.push(isOpen(world, step) ? await forecast(course, step) : undefined);
  moveStrands(world, bestStep(forecasts));
}

async function forecast(course: PartCourse, step: number): Promise<number> {
  const { model, people, world } = course;
  const fork = { ...course, ...forkOf(model, people) };
  forkInto(people, fork.people);
  forkInto(world, fork.world);
  beginForecast(world, fork.world, step);
  let sum = 0;
  const months = createPartMonths(
    fork,
    (ended) => {
      sum += measureObjective(model, ended);
    },
    false,
  );
  const { horizon } = model.settings;
  for (let month = 0; month < horizon; month++) {
    if (month > 0) adjustEconomy(model, fork.world);
    await months.live();
  }
  await months.settle();
  return sum / horizon;
}

/** The memory of each model's forks: one after another they use the same. */
const forks = new WeakMap<Model, { readonly people: State; readonly world: State }>();

function forkOf(model: Model, { agents, groupSize, firstGroup }: State) {
  const fork = forks.get(model) ?? {
    people: layOutState(agents, groupSize, firstGroup),
    world: createWorld(groupSize),
  };
  forks.set(model, fork);
  return fork;
}

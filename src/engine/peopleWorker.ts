/** A worker of the page that keeps everybody of one replicate, and gives one person's story. */
import { createPeopleRun, type PeopleRun, personStory } from "../../sim/experiments/index.ts";
import { handOver } from "./calls.ts";
import { holdName } from "./holdName.ts";
import { offerWork } from "./offerWork.ts";
import type { PeopleWorker } from "./protocol.ts";

const held = holdName();
let run: PeopleRun | undefined;

const work: PeopleWorker = {
  async begin(scenario, replicate) {
    await held;
    run = createPeopleRun(scenario, replicate);
  },
  async next(count) {
    if (run === undefined) throw new Error("people: expected a run that has begun, found none");
    const part = run.next(count);
    const { affiliations, purities, positions, counts } = part;
    return handOver(part, [affiliations.buffer, purities.buffer, positions.buffer, counts.buffer]);
  },
  async story(scenario, replicate, person) {
    await held;
    return personStory(scenario, replicate, person);
  },
};

offerWork(work);

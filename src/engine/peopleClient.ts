/** The page's Web Workers for people: one that keeps everybody, one that gives stories. */

import type { PeopleHandle } from "./gatherPeople.ts";
import file from "./peopleWorker.ts?worker&url";
import type { PeopleWorker } from "./protocol.ts";
import { createWatchedWorker } from "./watchedWorker.ts";

/** Starts a worker. Its answers reject when it dies. */
export function startPeopleWorker(): PeopleHandle {
  const worker = createWatchedWorker<PeopleWorker>({ file });
  return {
    begin: (scenario, replicate) => worker.ask((remote) => remote.begin(scenario, replicate)),
    next: (count) => worker.ask((remote) => remote.next(count)),
    story: (scenario, replicate, person) => worker.ask((remote) => remote.story(scenario, replicate, person)),
    stop: worker.stop,
  };
}

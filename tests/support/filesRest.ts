import { setImmediate as turn } from "node:timers/promises";

/** Waits until this thread reads and writes no file any more, and what was waiting for one has gone on. */
export async function filesRest(): Promise<void> {
  // What goes on after a file asks for the next in the same turn: a turn without a request is the end of it.
  while (process.getActiveResourcesInfo().some((name) => /^(FSReq|CloseReq)/.test(name))) await turn();
  await turn();
}

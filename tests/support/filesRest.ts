import { setImmediate as turn } from "node:timers/promises";

/** Waits until this thread no longer reads or writes any file, and code that waited for one has gone on. */
export async function filesRest(): Promise<void> {
  // Code that goes on after a file requests the next one in the same turn, so a turn without a request is the end.
  while (process.getActiveResourcesInfo().some((name) => /^(FSReq|CloseReq)/.test(name))) await turn();
  await turn();
}

import { answerCalls } from "./calls.ts";
import { isWorker } from "./holdName.ts";

/**
 * Exposes what a worker does to the page that started it. In the page it listens to nobody, since messages there may come
 * from anyone: the work is found under the address of its file, as `watchedWorker.ts` looks for it.
 */
export function offerWork(work: object): void {
  if (isWorker) answerCalls(work);
  else Reflect.set(globalThis, import.meta.url, work);
}

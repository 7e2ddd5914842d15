import { ifAllowed } from "./ifAllowed.ts";

/**
 * Whether this is a worker. Where none may start, the page imports a worker's file and does its work itself
 * (`offerWork.ts`).
 */
export const isWorker = typeof document === "undefined";

/**
 * Settles at once in the page, and in a worker once it holds the lock of its name. It releases the lock only when it dies, so that the page
 * notices. Where there are no locks (without a secure connection) or where they are refused (in a frame of another origin,
 * with site data blocked), it settles without: the page notices a dead worker by its silence.
 */
export function holdName(): Promise<void> {
  if (!isWorker) return Promise.resolve();
  return new Promise((resolve) => {
    const asked = ifAllowed(() =>
      navigator.locks.request(self.name, () => {
        resolve();
        return new Promise(() => {});
      }),
    );
    if (asked === undefined) resolve();
    else asked.catch(resolve);
  });
}

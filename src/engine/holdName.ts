/**
 * In a worker: settles once it holds the lock of its name. It releases the lock only when it dies, so that the page
 * notices. Pages without a secure connection have no locks: they notice a dead worker by its silence.
 */
export function holdName(): Promise<void> {
  return new Promise((resolve) => {
    if (navigator.locks === undefined) return resolve();
    void navigator.locks.request(self.name, () => {
      resolve();
      return new Promise(() => {});
    });
  });
}

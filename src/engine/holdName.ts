/**
 * In a worker: settles once it holds the lock of its name, which it lets go only by dying, so the page learns of that.
 * Pages without a secure connection have no locks: they notice a dead worker by its silence.
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

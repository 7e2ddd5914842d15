import { parentPort, Worker, workerData } from "node:worker_threads";

// As the entry of a thread: does the jobs that it is sent with the `runJob` of a built module.
if (parentPort !== null) {
  const port = parentPort;
  const { runJob } = await import(workerData);
  port.on("message", (job) => {
    const numbers = runJob(job);
    port.postMessage(numbers, [numbers.buffer]);
  });
}

/**
 * Starts a thread that does one job after the other with the `runJob` that the module at `address` exports. A job
 * rejects when the thread fails or ends.
 *
 * @param {string} address
 * @returns {{ do: (job: unknown) => Promise<Float64Array> }}
 */
export function startJobThread(address) {
  const thread = new Worker(new URL(import.meta.url), { workerData: address });
  return {
    do: (job) =>
      new Promise((resolve, reject) => {
        const settle = (/** @type {() => void} */ how) => {
          thread.off("message", answer).off("error", fail).off("exit", leave);
          how();
        };
        const answer = (/** @type {Float64Array} */ numbers) => settle(() => resolve(numbers));
        const fail = (/** @type {Error} */ error) => settle(() => reject(error));
        const leave = (/** @type {number} */ code) =>
          fail(new Error(`calibrate: a thread ended with code ${code}`));
        thread.on("message", answer).on("error", fail).on("exit", leave).postMessage(job);
      }),
  };
}

/** How long the page waits for a worker, in time that the page itself runs. */

/** Calls a function once, some milliseconds later; gives what calls that off. */
export type Later = (milliseconds: number, call: () => void) => () => void;

/**
 * Milliseconds between two looks, of which each counts as one step however late it comes: while a laptop is closed or a
 * tab is frozen, nobody looks, and the worker had no time either.
 */
const STEP = 500;

export const onTimer: Later = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

/** The answer, or a rejection when it has not come after so many milliseconds in which this page ran. */
export async function within<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
  later: Later = onTimer,
): Promise<Answer> {
  let callOff = () => {};
  const hung = new Promise<never>((_, reject) => {
    const look = (left: number) => {
      const step = Math.min(STEP, left);
      callOff = later(step, () => {
        if (left > step) look(left - step);
        else reject(new Error(`worker: expected an answer within ${milliseconds} ms, received none`));
      });
    };
    look(milliseconds);
  });
  try {
    return await Promise.race([answer, hung]);
  } finally {
    callOff();
  }
}

import { availableParallelism } from "node:os";
import type { Problem } from "../../../sim/index.ts";
import { createThreadPool, type ThreadPool } from "../pool.ts";
import { startRestartingThread } from "../sweep/restartingThread.ts";
import { answerOf } from "./answer.ts";
import { createFairQueue } from "./queue.ts";
import { type AskedWork, type RequestId, readRequest } from "./request.ts";
import { requestLines } from "./requestLines.ts";

/** Requests that are read and not answered, at most; and the numbers that their answers hold, at most, but for one. */
const MOST_UNDER_WAY = 64;
const MOST_NUMBERS_UNDER_WAY = 1_000_000;

/** Where answers go, a line each; `write` waits while their reader is slow. */
export interface AnswerLines {
  write(line: string): Promise<void>;
}

/**
 * Answers requests, one JSON object per line, until there are no more and all are answered: each as soon as it is known, so
 * not in their order. Reads on only while few enough are under way and answers are taken. A line that is no request is
 * answered with what is wrong with it. Throws only where answers cannot be written.
 */
export async function serveLines(
  input: AsyncIterable<Uint8Array>,
  output: AnswerLines,
  pool: ThreadPool,
): Promise<void> {
  const queue = createFairQueue(pool);
  const underWay = new Map<RequestId, Promise<void>>();
  let numbers = 0;
  let written = Promise.resolve();
  // One after the other: each would wait by itself for a slow reader.
  const write = (answer: object) => {
    written = written.then(() => output.write(`${JSON.stringify(answer)}\n`));
    return written;
  };

  const answer = async (id: RequestId, work: AskedWork) => {
    const found = await answerOf(work, queue).catch((error: unknown) => ({
      problems: [lostThread(work.kind, error)],
    }));
    await write({ id, ...found });
  };

  for await (const line of requestLines(input)) {
    const request = line.ok
      ? readRequest(line.text)
      : ({ ok: false, id: null, problems: [{ path: "request", ...line }] } as const);
    if (!request.ok) {
      await write({ id: request.id, problems: request.problems.map(publicProblem) });
      continue;
    }
    const { id, work } = request;
    if (underWay.has(id)) {
      const received = JSON.stringify(id);
      const expected = "one that no request under way has";
      await write({ id, problems: [{ path: "id", expected, received }] });
      continue;
    }
    const size = numbersOf(work);
    numbers += size;
    const done = answer(id, work).finally(() => {
      numbers -= size;
      underWay.delete(id);
    });
    // What fails is thrown below.
    done.catch(() => {});
    underWay.set(id, done);
    while (underWay.size >= MOST_UNDER_WAY || (numbers > MOST_NUMBERS_UNDER_WAY && underWay.size > 0))
      await Promise.race(underWay.values());
  }
  await Promise.all(underWay.values());
}

/** The part of a problem that is told, without what a line was read as. */
const publicProblem = ({ path, expected, received, suggestion }: Problem): Problem =>
  suggestion === undefined ? { path, expected, received } : { path, expected, received, suggestion };

function numbersOf(work: AskedWork): number {
  if (work.kind === "parameters" || work.kind === "measures") return 0;
  return work.replicates * work.readings.length * (work.kind === "effect" ? 2 : 1);
}

function lostThread(path: string, error: unknown): Problem {
  return {
    path,
    expected: "a run that this machine can do",
    received: error instanceof Error ? error.message : String(error),
  };
}

/** Threads that stay warm between requests, and are started anew after one was lost. */
export const startServers = (workers: number | undefined): ThreadPool =>
  createThreadPool(workers ?? availableParallelism(), startRestartingThread);

/** A phone of a class without a browser: what `class.html` sends and hears, over plain http. */
import { type Agent, request as httpRequest, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { runReplicates } from "../../sim/experiments/index.ts";
import { classRun } from "../../src/classroom/classRun.ts";
import { computeShare } from "../../src/classroom/computeShare.ts";
import type { ShareRun } from "../../src/classroom/messages.ts";
import type { SeatView, StudentView, TeacherView, Work } from "../../src/classroom/views.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import type { Preset } from "../../src/library/presets.ts";

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface Ask {
  readonly method?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Address of this machine from which it comes. */
  readonly from?: string;
  readonly agent?: Agent;
}

/** One request; a status of 0 where the server was not there, or went before it had answered. */
export function ask(address: string, { method = "GET", body, headers = {}, from, agent }: Ask = {}) {
  return new Promise<Answered & { readonly headers: IncomingMessage["headers"]; readonly text: string }>(
    (resolve) => {
      const gone = () => resolve({ status: 0, body: {}, headers: {}, text: "" });
      const sent = httpRequest(
        address,
        {
          method,
          headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
          ...(from !== undefined && { localAddress: from }),
          agent: agent ?? false,
        },
        (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("error", gone);
          response.on("close", gone);
          response.on("end", () => {
            const text = Buffer.concat(pieces).toString("utf8");
            resolve({
              status: response.statusCode ?? 0,
              body: asRecord(text),
              headers: response.headers,
              text,
            });
          });
        },
      );
      sent.on("error", gone);
      sent.end(body);
    },
  );
}

function asRecord(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export const post = (address: string, value: unknown, more: Ask = {}) =>
  ask(address, { method: "POST", body: JSON.stringify(value), ...more });

/** Listens to a stream of events; gives what closes it. `onEnd` is called once, however it ends. */
function listen(
  address: string,
  onEvent: (event: string, data: unknown) => void,
  onEnd: (status: number) => void = () => {},
  from?: string,
): () => void {
  let status = 0;
  let hasEnded = false;
  const end = () => {
    if (!hasEnded) onEnd(status);
    hasEnded = true;
  };
  const sent = httpRequest(
    address,
    { agent: false, ...(from !== undefined && { localAddress: from }) },
    (response) => {
      status = response.statusCode ?? 0;
      let rest = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        rest += piece;
        const blocks = rest.split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) {
          const event = /^event: (.*)$/m.exec(block)?.[1];
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (event !== undefined && data !== undefined) onEvent(event, JSON.parse(data));
        }
      });
      response.on("error", () => {});
      response.on("close", end);
    },
  );
  sent.on("error", end);
  sent.end();
  return () => sent.destroy();
}

/** A token as a phone draws one; the same number, the same token. */
export const tokenOf = (number: number) => number.toString(16).padStart(32, "0");

export interface ClassPhone {
  readonly token: string;
  readonly seat: SeatView | undefined;
  readonly view: StudentView | undefined;
  /** When each step was first seen, by index. */
  readonly seenAt: ReadonlyMap<number, number>;
  readonly acknowledged: ReadonlyMap<number, { readonly n: number; readonly answer: unknown }>;
  join(key: { code?: string; invitation?: string }): Promise<Answered>;
  /** Gives an answer, again and again until it is acknowledged or refused. */
  answer(step: number, answer: unknown): Promise<Answered>;
  /** Goes to sleep: no stream, and nothing is computed. */
  sleep(): void;
  wake(): void;
  close(): void;
}

interface PhoneOptions {
  readonly number: number;
  readonly from?: string;
  /** What it computes; without it, it computes nothing and says nothing. */
  readonly compute?: (work: Work) => Promise<readonly ShareRun[]>;
}

export function createPhone(address: string, { number, from, compute }: PhoneOptions): ClassPhone {
  const token = tokenOf(number);
  const more = from === undefined ? {} : { from };
  const seenAt = new Map<number, number>();
  const acknowledged = new Map<number, { n: number; answer: unknown }>();
  let seat: SeatView | undefined;
  let view: StudentView | undefined;
  let stop: (() => void) | undefined;
  let isAwake = false;
  let isComputing = false;
  let n = 0;

  const work = async (given: Work) => {
    if (compute === undefined || isComputing) return;
    isComputing = true;
    let next: Work | undefined = given;
    while (next !== undefined && isAwake) {
      const { round, first }: Work = next;
      const began = performance.now();
      const runs = await compute(next);
      const milliseconds = performance.now() - began;
      if (!isAwake) break;
      const told: Answered = await post(
        `${address}class/share`,
        { token, round, first, runs, milliseconds },
        more,
      );
      next = told.body.work as Work | undefined;
    }
    isComputing = false;
  };
  const open = () => {
    if (!isAwake) return;
    stop = listen(
      `${address}class/stream?seat=${token}`,
      (event, data) => {
        if (event === "seat") {
          seat = data as SeatView;
          // A phone that was reloaded goes on after the numbers that it has used.
          n = Math.max(n, ...Object.values(seat.answers).map((given) => given.n));
        }
        if (event === "work") void work(data as Work);
        if (event !== "view") return;
        view = data as StudentView;
        if (!seenAt.has(view.step)) seenAt.set(view.step, performance.now());
      },
      () => void setTimeout(open, 100),
      from,
    );
  };
  const isWaiting = () => isAwake && seat === undefined;
  const untilTold = async (path: string, message: object): Promise<Answered> => {
    for (;;) {
      const told = await post(`${address}${path}`, message, more);
      if (told.status !== 0 && told.status !== 429 && told.status !== 500) return told;
      await wait(50 + 100 * Math.random());
    }
  };

  return {
    ...{ token, seenAt, acknowledged },
    get seat() {
      return seat;
    },
    get view() {
      return view;
    },
    async join(key) {
      const told = await untilTold("class/join", { token, ...key });
      if (told.status === 200 && !isAwake) {
        isAwake = true;
        open();
      }
      return told;
    },
    async answer(step, answer) {
      while (isWaiting()) await wait(20);
      const own = ++n;
      const told = await untilTold("class/answer", { token, step, n: own, answer });
      if (told.status === 200) acknowledged.set(step, { n: own, answer });
      return told;
    },
    sleep() {
      isAwake = false;
      stop?.();
    },
    wake() {
      if (isAwake) return;
      isAwake = true;
      open();
    },
    close() {
      isAwake = false;
      stop?.();
    },
  };
}

/** A phone's work, done as a phone does it. */
export const computesHonestly =
  (lesson: Lesson, presets: readonly Preset[]) =>
  async ({ step, first, count }: Work): Promise<readonly ShareRun[]> => {
    const run = classRun(lesson, step, presets);
    if (run === undefined) return [];
    return computeShare(run, first, count, async (...given) => runReplicates(...given));
  };

/** A teacher's page without a browser; or a wall, which hears less. */
export function createTeacher(address: string, token: string, stream: "stream" | "wall" = "stream") {
  let view: TeacherView | undefined;
  const waiting = new Set<() => void>();
  let isOpen = true;
  let stop = () => {};
  const open = () => {
    if (!isOpen) return;
    stop = listen(
      `${address}teach/${stream}?token=${token}`,
      (event, data) => {
        if (event !== "view") return;
        view = data as TeacherView;
        for (const look of [...waiting]) look();
      },
      () => void setTimeout(open, 100),
    );
  };
  open();
  return {
    get view() {
      return view;
    },
    do: (control: object) =>
      post(`${address}teach/do`, control, { headers: { Authorization: `Bearer ${token}` } }),
    csv: async () =>
      String(
        (await ask(`${address}teach/answers`, { headers: { Authorization: `Bearer ${token}` } })).body.csv,
      ),
    /** The first view, from now on, that a condition holds for. */
    until(holds: (view: TeacherView) => boolean): Promise<TeacherView> {
      return new Promise((resolve) => {
        const look = () => {
          if (view === undefined || !holds(view)) return;
          waiting.delete(look);
          resolve(view);
        };
        waiting.add(look);
        look();
      });
    },
    reload() {
      stop();
    },
    close() {
      isOpen = false;
      stop();
    },
  };
}

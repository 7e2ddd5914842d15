/**
 * How page and worker call each other: messages as comlink has them, which engines of former models were built with. Of
 * that library this is the part that a page needs, a tenth of it.
 */

interface Call {
  readonly id: string;
  readonly type: "APPLY";
  readonly path: readonly [name: string];
  readonly argumentList: readonly { readonly type: "RAW"; readonly value: unknown }[];
}

/** Of a failure, what makes an error of it again. */
interface Failed {
  readonly isError: true;
  readonly value: Pick<Error, "message" | "name" | "stack">;
}

interface Answer {
  readonly id: string;
  /** RAW brings a value, HANDLER what was thrown. */
  readonly type: "RAW" | "HANDLER";
  readonly name?: "throw";
  readonly value: unknown;
}

type Functions = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

const handed = new WeakMap<object, Transferable[]>();

/** The same value; when it is sent, its memory goes over and is not copied. */
export function handOver<Value extends object>(value: Value, memory: Transferable[]): Value {
  handed.set(value, memory);
  return value;
}

const memoryOf = (value: unknown) => (value instanceof Object ? (handed.get(value) ?? []) : []);

/** Answers the calls that come to this worker by the functions of `work`. */
export function answerCalls(work: object): void {
  addEventListener("message", async ({ data }: MessageEvent<Call | undefined>) => {
    if (data?.type !== "APPLY") return;
    const { id, path, argumentList } = data;
    try {
      const value = await (work as Functions)[path[0]](...argumentList.map((argument) => argument.value));
      postMessage({ id, type: "RAW", value } satisfies Answer, { transfer: memoryOf(value) });
    } catch (error) {
      const { message, name, stack = "" } = error instanceof Error ? error : new Error(String(error));
      const value: Failed = { isError: true, value: { message, name, stack } };
      postMessage({ id, type: "HANDLER", name: "throw", value } satisfies Answer);
    }
  });
}

/** The functions that a worker answers; each gives a promise. */
export function callsTo<Exposed extends object>(worker: Worker): Exposed {
  const asked = new Map<string, (answer: Answer) => void>();
  let calls = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    asked.get(data.id)?.(data);
    asked.delete(data.id);
  });
  const call = (name: string, given: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      const id = String(calls++);
      asked.set(id, ({ type, value }) => {
        if (type === "RAW") resolve(value);
        else reject(Object.assign(new Error(), (value as Failed).value));
      });
      const argumentList = given.map((value) => ({ type: "RAW" as const, value }));
      const message: Call = { id, type: "APPLY", path: [name], argumentList };
      worker.postMessage(message, given.flatMap(memoryOf));
    });
  return new Proxy({} as Exposed, {
    get:
      (_, name) =>
      (...given: readonly unknown[]) =>
        call(String(name), given),
  });
}

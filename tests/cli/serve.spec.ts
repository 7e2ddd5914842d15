import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { compareByMonth, runReplicates } from "../../sim/experiments/index.ts";
import { changeTreatment, measureIndex, measures, settables } from "../../sim/index.ts";
import { readScenario } from "../../src/cli/library.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
beforeAll(() => buildIfStale("cli"));

type Answer = Record<string, unknown> & {
  id: unknown;
  problems?: { path: string; [name: string]: string }[];
};

/** What a server answers to a whole text, in the order of its answers. */
async function answersTo(input: string | Uint8Array, ...words: string[]) {
  const child = startOutbid(here, ["serve", ...words]);
  child.stdin.end(input);
  const { code, stdout, stderr } = await untilEnded(child);
  const answers = stdout
    .split("\n")
    .slice(0, -1)
    .map((line): Answer => JSON.parse(line));
  return { code, stderr, answers };
}
const valuesIn = (answer: Answer | undefined) => (answer?.values ?? {}) as Record<string, (number | null)[]>;
const lines = (...requests: unknown[]) => requests.map((each) => `${JSON.stringify(each)}\n`).join("");

/** A server that stays, asked one line at a time. */
function aServer(...words: string[]) {
  const child = startOutbid(here, ["serve", ...words]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    send: (request: unknown) => child.stdin.write(`${JSON.stringify(request)}\n`),
    next: async (): Promise<Answer> => JSON.parse(String((await answers.next()).value)),
  };
}

const run = {
  ...{ scenario: "baseline", set: { moderation: 0.7 }, at: [], months: 60, agents: 4000, seed: "a" },
  ...{ replicates: 3, readings: ["K@60"] },
};
const small = { scenario: "baseline", months: 6, agents: 500, replicates: 2, readings: ["K@6"] };
const long = { ...small, months: 600, agents: 4000, replicates: 200, readings: ["K@600"] };

describe("a run that is asked for", () => {
  test("has the numbers and the fingerprint that `outbid run` writes", async () => {
    const { answers, code, stderr } = await answersTo(lines({ id: 1, run }));
    expect([code, stderr]).toEqual([0, ""]);
    const words = "run baseline --set moderation=0.7 --months 60 --agents 4000 --seed a --replicates 3";
    const written = await untilEnded(startOutbid(here, [...words.split(" "), "--quiet", "--out", "-"]));
    const [head, ...rows] = written.stdout.trimEnd().split("\n");
    const column = (name: string) => head.split(",").indexOf(name);
    const ofMonth60 = rows.map((row) => row.split(",")).filter((cells) => cells[column("month")] === "60");
    expect(ofMonth60.length).toBe(3);
    expect(answers).toEqual([
      {
        id: 1,
        values: { "K@60": ofMonth60.map((cells) => Number(cells[column("K")])) },
        fingerprint: ofMonth60[0][column("fingerprint")].slice(1),
        modelVersion: ofMonth60[0][column("modelVersion")].slice(1),
      },
    ]);
  });

  test("is the same by a scenario's name, by its file, and with any number of threads", async () => {
    const { default: file } = await import("../../scenarios/baseline.json");
    const requests = lines({ id: 1, run }, { id: 2, run: { ...run, scenario: file } });
    const [one, three] = await Promise.all([
      answersTo(requests, "--workers", "1"),
      answersTo(requests, "--workers", "3"),
    ]);
    for (const { answers } of [one, three]) {
      const [first, second] = [...answers].sort((a, b) => Number(a.id) - Number(b.id));
      expect({ ...second, id: 1 }).toEqual(first);
      expect(first).toEqual(one.answers.find(({ id }) => id === 1));
    }
  });

  test("takes events as --at writes them and as a file holds them, and gives null for what never happened", async () => {
    const at = ["3:moderation=0.7"];
    const asFile = [{ kind: "step", month: 3, lever: "moderation", value: 0.7 }];
    const { answers } = await answersTo(
      lines(
        { id: "text", run: { ...small, at, readings: ["K", "collapseMonth@6"] } },
        { id: "file", run: { ...small, at: asFile, readings: ["K", "collapseMonth@6"] } },
        { id: "short", run: { ...small, at: [{ ...asFile[0], kind: undefined }], readings: ["K@6"] } },
      ),
    );
    const [text, file, short] = ["text", "file", "short"].map((id) => answers.find((each) => each.id === id));
    expect(file).toEqual({ ...text, id: "file" });
    expect(short?.fingerprint).toBe(text?.fingerprint);
    expect(valuesIn(text)["collapseMonth@6"]).toEqual([null, null]);
  });

  test("may begin at a later replicate", async () => {
    const { answers } = await answersTo(
      lines({ id: 1, run: { ...small, replicates: 4 } }, { id: 2, run: { ...small, first: 2 } }),
    );
    const valuesOf = (id: number) => valuesIn(answers.find((each) => each.id === id))["K@6"];
    expect(valuesOf(2)).toEqual(valuesOf(1).slice(2));
  });

  test("tells what lies outside the study range", async () => {
    const row = settables.find(({ bounds, range }) => range !== undefined && range[1] < bounds[1]);
    const { name = "", bounds = [0, 0] } = row ?? {};
    const { answers } = await answersTo(lines({ id: 1, run: { ...small, set: { [name]: bounds[1] } } }));
    expect(answers[0].outside).toEqual([expect.stringContaining(name)]);
  });
});

describe("an effect that is asked for", () => {
  test("is of the same people with the same luck: mean, Student's interval and pairs", async () => {
    const effect = {
      treatment: { scenario: "baseline", set: { moderation: 0.7 }, months: 12, seed: "pairs", agents: 1000 },
      control: { scenario: "baseline" },
      ...{ replicates: 6, readings: ["K@12"] },
    };
    const { answers } = await answersTo(lines({ id: "e", effect }));
    const sides = [[["moderation", 0.7] as const], []].map((more) => {
      const changes = [...more, ["months", 12], ["seed", "pairs"], ["agents", 1000]] as const;
      const changed = changeTreatment(readScenario("baseline"), changes);
      if (!changed.ok) throw new Error("the sides are scenarios");
      return runReplicates(changed.treatment, 0, 6);
    });
    const column = measureIndex("K");
    const { mean, paired } = compareByMonth(sides[0], sides[1], 13, column);
    const at = (side: number, i: number) => sides[side][(i * 13 + 12) * measures.length + column];
    const [answer] = answers as Record<string, Record<string, number | number[]>>[];
    expect(answer.pairs["K@12"]).toEqual([0, 1, 2, 3, 4, 5].map((i) => [at(0, i), at(1, i)]));
    expect(answer.mean["K@12"]).toBe(mean[12]);
    const [low, high] = answer.interval["K@12"] as number[];
    // The two are rounded in another order.
    expect([low, high]).toEqual(
      [mean[12] - paired[12], mean[12] + paired[12]].map((end) => expect.closeTo(end, 6)),
    );
    expect(Object.keys(answer.fingerprint)).toEqual(["treatment", "control"]);
  });

  test("has one luck: a control with a seed, months or agents of its own is refused", async () => {
    const side = { scenario: "baseline", months: 6, agents: 500, seed: "a" };
    const { answers } = await answersTo(
      lines({
        id: 1,
        effect: {
          treatment: side,
          control: { ...side, months: 7, agents: 1000, seed: "b" },
          ...{ replicates: 2, readings: ["K@6"] },
        },
      }),
    );
    expect(answers[0].problems?.map(({ path }) => path).sort()).toEqual([
      "effect.control.agents",
      "effect.control.months",
      "effect.control.seed",
    ]);
  });

  test("makes no mean of months that some runs do not have", async () => {
    const effect = { treatment: small, control: small, readings: ["collapseMonth@6"] };
    const { answers } = await answersTo(
      lines({
        id: 1,
        effect: {
          ...effect,
          treatment: { ...small, readings: undefined },
          control: { scenario: "baseline" },
        },
      }),
    );
    expect(answers[0].problems).toEqual([
      {
        path: "effect.readings.0",
        expected: "a number that every run has",
        received: '"collapseMonth@6"',
        suggestion: "reached(collapseMonth)@6",
      },
    ]);
  });
});

test("what can be set and what can be read is told", async () => {
  const { answers } = await answersTo(lines({ id: 1, parameters: true }, { id: 2, measures: {} }));
  const namesIn = (list: unknown) => (list as { name: string }[]).map(({ name }) => name);
  expect(namesIn(answers[0].parameters)).toEqual(expect.arrayContaining(settables.map(({ name }) => name)));
  expect(namesIn(answers[1].measures)).toEqual(measures.map(({ name }) => name));
});

describe("a line that is no request", () => {
  test("is answered, and the others are too", async () => {
    const bad = [
      "nonsense",
      "[1]",
      "null",
      "7",
      '"text"',
      "{}",
      '{"id":5}',
      '{"id":6,"runs":{}}',
      "{".repeat(9000),
    ];
    const { answers, code } = await answersTo(`${bad.join("\n")}\n${lines({ id: "last", run: small })}`);
    expect(code).toBe(0);
    expect(answers.length).toBe(bad.length + 1);
    expect(answers.filter(({ problems }) => problems !== undefined).length).toBe(bad.length);
    expect(answers.find(({ id }) => id === 6)?.problems).toEqual([
      {
        path: "runs",
        expected: "one of id, run, effect, parameters, measures",
        received: "an unknown name",
        suggestion: "run",
      },
    ]);
    expect(answers.find(({ id }) => id === "last")?.values).toBeDefined();
  });

  test("tells every problem at its path, and names the nearest", async () => {
    const wrong = {
      ...{ scenario: "basline", seed: 7, months: 60.5, agents: 4001, replicates: 0, replicate: 3 },
      set: { moderatoin: 0.7, women: "x", propaganda: 2, rival: null },
      at: ["soon", "70:moderation=0.5", { month: 3, lever: "propagnda", value: 0.2 }],
      readings: ["cumulativTK@60", 3],
    };
    const { answers } = await answersTo(lines({ id: 1, run: wrong }));
    const told = new Map(answers[0].problems?.map((each) => [each.path, each]));
    expect([...told.keys()].sort()).toEqual([
      ...["run.agents", "run.at.0", "run.months", "run.readings.0", "run.readings.1", "run.replicate"],
      ...["run.replicates", "run.scenario", "run.seed", "run.set.moderatoin", "run.set.propaganda"],
      ...["run.set.rival", "run.set.women"],
    ]);
    const suggestions = ["run.scenario", "run.set.moderatoin", "run.readings.0", "run.replicate"];
    expect(suggestions.map((path) => told.get(path)?.suggestion)).toEqual([
      ...["baseline", "moderation", "cumulativeTK, cumulativeTU", "replicates"],
    ]);
    expect(told.get("run.set.propaganda")).toEqual({
      path: "run.set.propaganda",
      expected: "≤ 1",
      received: "2",
    });
  });

  test("is one with an event outside the run or past its lever's bounds, or two values of one lever", async () => {
    const at = ["6:moderation=0.5", "2:women=3", { month: 1, lever: "propagnda", value: 0 }];
    const { answers } = await answersTo(
      lines(
        { id: 1, run: { ...small, at } },
        { id: 2, run: { ...small, at: ["2:women=0.1", "2:women=0.2"] } },
      ),
    );
    const pathsOf = (id: number) => answers.find((each) => each.id === id)?.problems?.map(({ path }) => path);
    expect(pathsOf(1)?.sort()).toEqual(["run.at.0.month", "run.at.1.value", "run.at.2.lever"]);
    expect(pathsOf(2)).toEqual(["run.at.1.value"]);
  });

  test.each([
    ["no id", "{}", "nothing"],
    ["an id of null", '{"id":null}', "null"],
    ["an id of another kind", '{"id":{}}', "an object"],
    ["an id that JSON cannot hold", '{"id":1e999}', "Infinity"],
    ["an id that would come back as another", '{"id":9007199254740993}', "9007199254740992"],
  ])("is one with %s", async (_, line, received) => {
    const request = line.replace(/\}$/, `${line === "{}" ? "" : ","}"run":${JSON.stringify(small)}}`);
    const { answers } = await answersTo(`${request}\n`);
    expect(answers[0].id).toBeNull();
    expect(answers[0].problems).toEqual([expect.objectContaining({ path: "id", received })]);
  });

  test("is one that asks for more than there is room for", async () => {
    const { answers } = await answersTo(
      `${lines(
        { id: "replicates", run: { ...small, replicates: 1e9 } },
        {
          id: "numbers",
          run: { ...small, replicates: 100_000, readings: measures.map(({ name }) => `${name}@6`) },
        },
        { id: "agents", run: { ...small, agents: 1e300 } },
        { id: "months", run: { ...small, months: 1e6 } },
      )}{"id":"long","run":"${"x".repeat(3_000_000)}"}\n`,
    );
    const paths = Object.fromEntries(answers.map(({ id, problems }) => [String(id), problems?.[0].path]));
    expect(paths).toEqual({
      ...{ replicates: "run.replicates", numbers: "run", agents: "run.agents", months: "run.months" },
      null: "request",
    });
    expect(answers.find(({ id }) => id === null)?.problems?.[0].expected).toBe(
      "at most 2000000 bytes in a line",
    );
  });

  test("is one whose bytes are no text", async () => {
    const request = Buffer.from(`${lines({ id: 1, run: { ...small, seed: "é" } })}`, "latin1");
    const { answers } = await answersTo(request);
    expect(answers[0].problems?.[0]).toEqual({
      path: "request",
      expected: "text in UTF-8",
      received: "other bytes",
    });
  });
});

test("lines may end as on Windows, be blank, begin with a mark of byte order, and lack the last end", async () => {
  const request = JSON.stringify({ id: 1, run: small });
  const plain = await answersTo(`${request}\n`);
  const other = await answersTo(`\uFEFF\r\n\r\n  \n${request}\r\n\n${request.replace(":1,", ":2,")}`);
  expect(other.answers.sort((a, b) => Number(a.id) - Number(b.id))).toEqual([
    plain.answers[0],
    { ...plain.answers[0], id: 2 },
  ]);
});

test("a short request need not wait for a long one, and its id may be used again once it was answered", async () => {
  const server = aServer("--workers", "1");
  server.send({ id: "long", run: long });
  server.send({ id: "short", run: small });
  expect((await server.next()).id).toBe("short");
  server.send({ id: "long", run: small });
  expect((await server.next()).problems?.[0]).toEqual({
    path: "id",
    expected: "one that no request under way has",
    received: '"long"',
  });
  server.send({ id: "short", run: small });
  expect((await server.next()).values).toBeDefined();
});

test("the end of the input lets the work be finished", async () => {
  const { answers, code } = await answersTo(
    lines({ id: 1, run: { ...long, replicates: 12 } }, { id: 2, run: small }),
  );
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id).sort()).toEqual([1, 2]);
});

test("an interrupt ends it at once, in the midst of a long request", async () => {
  const server = aServer();
  server.send({ id: "long", run: { ...long, agents: 200_000, replicates: 1000 } });
  server.send({ id: "short", measures: true });
  await server.next();
  const closed = once(server.child, "close");
  const started = performance.now();
  server.child.kill("SIGINT");
  expect(await closed).toEqual([130, null]);
  // Of a run that would take hours. A loaded machine may take its time to end a process.
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a reader who comes late finds every answer, and no more lines were read than there is room for", async () => {
  const count = 3000;
  const child = startOutbid(here, ["serve"]);
  const readings = measures.map(({ name }) => `${name}@6`);
  const request = (id: number) => `${JSON.stringify({ id, run: { ...small, readings } })}\n`;
  let sent = 0;
  // Writes until nothing more is taken: nobody reads the answers.
  const writing = (async () => {
    for (; sent < count; sent++) if (!child.stdin.write(request(sent))) await once(child.stdin, "drain");
    child.stdin.end();
  })();
  const first = await once(child.stdout, "readable");
  expect(first).toEqual([]);
  expect(sent).toBeLessThan(count);
  const { stdout, code } = await untilEnded(child);
  await writing;
  expect(code).toBe(0);
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id as number);
  expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
});

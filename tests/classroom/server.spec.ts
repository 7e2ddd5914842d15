import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createStudyDraws, nextBelow, quantileOfSorted, runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { classRun } from "../../src/classroom/classRun.ts";
import { studentLesson } from "../../src/classroom/views.ts";
import { aClass, aFolder, presets } from "../support/aClass.ts";
import { aLesson } from "../support/aLesson.ts";
import { ask, computesHonestly, createTeacher, post, tokenOf } from "../support/classPhone.ts";
import { mutateText } from "../support/mutateScenario.ts";

const guess = (value: number) => ({ guess: { curve: [0, 0, 0, value] } });
/** Waits until something holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

describe("a class of thirty", () => {
  it("goes from the first step to the curve of all phones, and nobody's guess is seen before", async () => {
    const held = await aClass();
    const phones = await Promise.all(Array.from({ length: 30 }, (_, i) => held.phone(i)));
    await until(() => phones.every(({ view }) => view !== undefined));
    await held.teacher.until(({ seats }) => seats.filter(({ isHere }) => isHere).length === 30);
    await held.teacher.do({ kind: "step", step: 1 });
    await until(() => phones.every(({ view }) => view?.step === 1));
    await Promise.all(phones.map((phone, i) => phone.answer(1, guess(40 * i))));
    const before = await held.teacher.until(({ answered }) => answered === 30);
    expect(before.guesses).toBeUndefined();
    expect(phones.some(({ view }) => view?.guesses !== undefined)).toBe(false);

    await held.teacher.do({ kind: "step", step: 2 });
    const shown = await held.teacher.until(
      ({ round }) => round?.done === 8 && round.proved === round.ofPhones,
    );
    expect(shown.guesses?.length).toBe(30);
    await until(() => phones.every(({ view }) => view?.guesses?.length === 30));
    // Each phone's work is that of the engine, in the order of replicates: the same mean, to the last bit.
    const run = classRun(held.lesson, 2, presets);
    const values = runReplicates(run!.treatment, 0, 8);
    const at = (row: number, i: number) =>
      values[(i * 25 + row) * measures.length + measureIndex(run!.measure)]!;
    const ofRow = (row: number) => Array.from({ length: 8 }, (_, i) => at(row, i));
    expect(shown.round?.mean).toEqual(
      Array.from({ length: 25 }, (_, row) => ofRow(row).reduce((sum, each) => sum + each, 0) / 8),
    );
    // The bands are where the next run lies, as everywhere on the page.
    const last = ofRow(24).sort((a, b) => a - b);
    expect(shown.round?.quantiles.map((each) => each[24])).toEqual(
      [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => quantileOfSorted(last, nextBelow(p, 8))),
    );
    const csv = await held.teacher.csv();
    expect(csv.trimEnd().split("\n").length).toBe(31);
    expect(csv).toContain("seat,name,step,kind,title,answer,late");
  });

  it("loses nothing to a phone that lies and one that sleeps: the lie is told to the teacher alone", async () => {
    const held = await aClass({ lesson: aLesson() });
    const honest = computesHonestly(held.lesson, presets);
    const liar = await held.phone(0, {
      compute: async (work) =>
        (await honest(work)).map((run) => ({ ...run, values: run.values.map((value) => (value ?? 0) + 1) })),
    });
    const sleeper = await held.phone(1, { compute: () => new Promise(() => {}) });
    const worker = await held.phone(2);
    await until(() => [liar, sleeper, worker].every(({ view }) => view !== undefined));
    await held.teacher.do({ kind: "step", step: 2 });
    const { round, seats } = await held.teacher.until(
      ({ round, seats }) => round?.done === 8 && seats[0]?.computing?.isFalse === true,
    );
    const run = classRun(held.lesson, 2, presets)!;
    const values = runReplicates(run.treatment, 0, 8);
    const ends = Array.from(
      { length: 8 },
      (_, i) => values[(i * 25 + 24) * measures.length + measureIndex(run.measure)]!,
    );
    expect(round?.mean[24]).toBe(ends.reduce((sum, each) => sum + each, 0) / 8);
    expect(seats.map(({ computing }) => computing?.isFalse)).toEqual([true, false, false]);
    for (const { view } of [liar, sleeper, worker])
      expect(JSON.stringify(view)).not.toContain('alse":true,"isLate');
  });
});

describe("a wall", () => {
  it("sees what the room may see, nobody's name and no notes, and leads nothing", async () => {
    const held = await aClass();
    const phone = await held.phone(1);
    const { wallHash, folder } = await held.teacher.until(({ phones }) => phones.here === 1);
    const token = /^#([0-9a-f]{32})&wall$/.exec(wallHash)?.[1] ?? "";
    expect(token).not.toBe(held.token);
    const wall = createTeacher(held.address, token, "wall");
    await phone.answer(1, guess(500));
    await held.teacher.do({ kind: "step", step: 1 });
    const before = await wall.until(({ answered }) => answered === 1);
    expect([before.guesses, before.phones]).toEqual([undefined, { here: 1, all: 1 }]);
    await held.teacher.do({ kind: "step", step: 2 });
    const shown = await wall.until(({ round }) => round?.done === 8);
    expect(shown.guesses?.length).toBe(1);
    const text = JSON.stringify(shown);
    for (const secret of [held.token, phone.token, phone.seat?.name ?? "?", folder, "controls"])
      expect(text, secret).not.toContain(secret);
    const headers = { Authorization: `Bearer ${token}` };
    expect((await post(`${held.address}teach/do`, { kind: "recall" }, { headers })).status).toBe(401);
    expect((await ask(`${held.address}teach/answers`, { headers })).status).toBe(401);
    expect((await ask(`${held.address}teach/stream?token=${token}`)).status).toBe(401);
    expect((await ask(`${held.address}teach/wall?token=${phone.token}`)).status).toBe(401);
    const { body } = await ask(`${held.address}teach/lesson`, { headers });
    expect(body.lesson).toEqual(studentLesson(held.lesson));
    wall.close();
  });

  it("shows the curves of all answers of a choice, which the phones have computed, and the votes as they come", async () => {
    const held = await aClass();
    const phones = [await held.phone(1), await held.phone(2)];
    await held.teacher.do({ kind: "step", step: 6 });
    const { round } = await held.teacher.until(({ round }) => round?.done === 16);
    const run = classRun(held.lesson, 6, presets)!;
    const end = (scenario: typeof run.treatment) => {
      const values = runReplicates(scenario, 0, 8);
      const ends = Array.from(
        { length: 8 },
        (_, i) => values[(i * 25 + 24) * measures.length + measureIndex("K")]!,
      );
      return ends.reduce((sum, each) => sum + each, 0) / 8;
    };
    expect([round?.mean[24], round?.others?.[0]?.mean[24]]).toEqual([run.treatment, ...run.others!].map(end));
    const at = held.lesson.steps.findIndex(({ kind }) => kind === "redesign");
    await held.teacher.do({ kind: "step", step: at });
    for (const phone of phones) await phone.answer(at, { vote: 1 });
    expect((await held.teacher.until(({ votes }) => votes?.[1] === 2)).votes).toEqual([0, 2]);
  });

  it("shows what the teacher's page tries at the class's step, and no phone learns of it", async () => {
    const held = await aClass();
    const phone = await held.phone(1);
    const at = held.lesson.steps.findIndex(({ kind }) => kind === "explore");
    await held.teacher.do({ kind: "step", step: at });
    const answer = { tries: 2, settings: { moderation: 0.5 } };
    const { status } = await held.teacher.do({ kind: "try", step: at, answer });
    expect(status).toBe(200);
    expect((await held.teacher.until(({ tried }) => tried !== undefined)).tried).toEqual(answer);
    const bad = { tries: 2, settings: { moderation: 7 } };
    expect((await held.teacher.do({ kind: "try", step: at, answer: bad })).status).toBeGreaterThanOrEqual(
      400,
    );
    await held.teacher.do({ kind: "step", step: at + 1 });
    const after = await held.teacher.until(({ step }) => step === at + 1);
    expect(after.tried).toBeUndefined();
    expect(JSON.stringify(phone.view)).not.toContain("0.5");
    expect(readFileSync(join(held.folder, "journal.jsonl"), "utf8")).not.toContain("0.5");
  });
});

describe("who comes back", () => {
  it("has its seat, its name and its answers, and is at the class's step", async () => {
    const held = await aClass();
    const phone = await held.phone(1);
    await until(() => phone.view !== undefined);
    await phone.answer(1, guess(500));
    phone.sleep();
    await held.teacher.until(({ seats }) => seats[0]?.isHere === false);
    await held.teacher.do({ kind: "step", step: 3 });
    phone.wake();
    await until(() => phone.view?.step === 3);
    const again = await held.phone(1);
    await until(() => again.seat !== undefined);
    expect(again.seat?.name).toBe(phone.seat?.name);
    expect(Object.keys(again.seat?.answers ?? {})).toEqual(["1"]);
    expect(held.server.seats).toBe(0);
  });

  it("finds all that was acknowledged after the server was closed and started again with the same folder", async () => {
    const folder = join(aFolder(), "class");
    const first = await aClass({ folder });
    const phone = await first.phone(1);
    await phone.answer(1, guess(500));
    await first.teacher.do({ kind: "step", step: 4 });
    const { code, teacherPath } = first.server;
    await first.close();
    expect(statSync(folder).mode & 0o77).toBe(0);
    // What a killed server had half written was never acknowledged.
    writeFileSync(join(folder, "journal.jsonl"), '{"kind":"answ', { flag: "a" });
    const second = await aClass({ folder });
    expect([second.server.code, second.server.teacherPath, second.server.isResumed]).toEqual([
      code,
      teacherPath,
      true,
    ]);
    const view = await second.teacher.until(({ seats }) => seats.length === 1);
    expect([view.step, view.counts[1]]).toEqual([4, 1]);
    expect(await second.teacher.csv()).toMatch(/,0 0 0 \d/);
  });

  it("is told apart: a folder of another lesson is refused, and one of a class that has ended", async () => {
    const folder = join(aFolder(), "class");
    const first = await aClass({ folder });
    await expect(aClass({ folder })).rejects.toThrow(/no other server/);
    await first.close();
    await expect(aClass({ folder, digest: "other" })).rejects.toThrow(
      /expected the class of lesson a-lesson/,
    );
    const again = await aClass({ folder });
    await again.teacher.do({ kind: "end", keep: true });
    await again.server.ended;
    await again.close();
    await expect(aClass({ folder })).rejects.toThrow(/a class that has ended/);
  });
});

describe("the end of a class", () => {
  it("takes the answers away unless the teacher keeps them, and every phone is told", async () => {
    for (const keep of [false, true]) {
      const held = await aClass();
      const phone = await held.phone(1);
      await phone.answer(1, guess(500));
      await held.teacher.do({ kind: "end", keep });
      await held.server.ended;
      await until(() => phone.view?.hasEnded === true);
      phone.close();
      await held.close();
      expect(existsSync(join(held.folder, "journal.jsonl"))).toBe(keep);
      expect(existsSync(held.folder)).toBe(keep);
    }
  });
});

describe("the server", () => {
  it("has the student's page at its address and the teacher's elsewhere, packed for phones, kept by name", async () => {
    const { address, token } = await aClass();
    const page = await ask(address);
    expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.text).toContain("class.html");
    expect(page.text).not.toContain(token);
    expect((await ask(`${address}teach.html`)).text).toContain("teach.html");
    const script = await ask(`${address}assets/main-a1.js`, { headers: { "Accept-Encoding": "br, gzip" } });
    expect([script.headers["content-encoding"], script.headers["cache-control"]]).toEqual([
      "gzip",
      "public, max-age=31536000, immutable",
    ]);
    const tag = String(page.headers.etag);
    expect((await ask(address, { headers: { "If-None-Match": tag } })).status).toBe(304);
    for (const name of ["set-cookie", "strict-transport-security"])
      expect(page.headers[name]).toBeUndefined();
    expect(page.headers["content-security-policy"]).not.toContain("upgrade-insecure-requests");
    for (const path of [
      "nothing",
      "../package.json",
      "%2e%2e/package.json",
      "assets/",
      "class/join",
      "teach/do",
    ])
      expect((await ask(address + path)).status, path).toBe(404);
  });

  it("has the pages of a language in its folder; phones that ask for none get the teacher's", async () => {
    const { address, token } = await aClass();
    expect((await ask(`${address}ps/`)).text).toContain("ps/class.html");
    expect((await ask(`${address}ps/teach.html`)).text).toContain("ps/teach.html");
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
    const pause = { method: "POST", body: JSON.stringify({ kind: "pause", on: true }) };
    const stranger = { ...headers, Authorization: "Bearer nobody" };
    expect((await ask(`${address}ps/teach/do`, { ...pause, headers: stranger })).status).toBe(401);
    expect((await ask(address)).text).toContain("<title>class.html");
    expect((await ask(`${address}ps/teach/do`, { ...pause, headers })).status).toBe(200);
    const sent = await ask(address);
    expect([sent.status, sent.headers.location]).toEqual([302, "/ps/"]);
    // Who has chosen English keeps it.
    expect((await ask(`${address}class.html`)).text).toContain("<title>class.html");
  });

  it("answers to its own addresses only: not to a name that somebody has pointed here", async () => {
    const { address, server } = await aClass({ open: "http://class.example:8080/" });
    const status = async (host: string) => (await ask(address, { headers: { Host: host } })).status;
    const { port } = server;
    const own = Object.values(networkInterfaces()).flatMap((list = []) =>
      list.filter(({ family }) => family === "IPv4").map((each) => each.address),
    );
    for (const host of [...own, "localhost", "LOCALHOST"])
      expect(await status(`${host}:${port}`), host).toBe(200);
    expect(await status("class.example:8080")).toBe(200);
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1",
      `127.0.0.1:${port + 1}`,
      "8.8.8.8",
      "[",
    ])
      expect(await status(host), host).not.toBe(200);
  });

  it("does not count as a tried code that a phone of an earlier class asks for its seat", async () => {
    const held = await aClass();
    const asked = await Promise.all(
      Array.from({ length: 200 }, (_, i) => post(`${held.address}class/join`, { token: tokenOf(i) })),
    );
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([403]));
    const { wrongCodes, waiting } = await held.teacher.until(() => true);
    expect([wrongCodes, waiting]).toEqual([0, 0]);
    expect(
      (await post(`${held.address}class/join`, { token: tokenOf(1), code: held.server.code })).status,
    ).toBe(200);
  });

  it("takes messages from its own page only", async () => {
    const { address } = await aClass();
    const message = { token: tokenOf(1), code: "AAAA" };
    const from = async (headers: Record<string, string>) =>
      (await post(`${address}class/join`, message, { headers })).status;
    expect(await from({ Origin: "http://evil.example" })).toBe(403);
    expect(await from({ Origin: "null" })).toBe(403);
    expect(await from({ "Content-Type": "text/plain" })).toBe(403);
    expect((await post(`${address}class/join`, message)).body.why).toBe("code");
  });

  it("gives nothing of the teacher's to a student's token, and nothing to none", async () => {
    const held = await aClass();
    const phone = await held.phone(1);
    for (const token of [phone.token, held.server.code, "", "x".repeat(32)]) {
      const headers = { Authorization: `Bearer ${token}` };
      expect((await post(`${held.address}teach/do`, { kind: "recall" }, { headers })).status).toBe(401);
      for (const path of ["lesson", "answers"])
        expect((await ask(`${held.address}teach/${path}`, { headers })).status).toBe(401);
      expect((await ask(`${held.address}teach/stream?token=${token}`)).status).toBe(401);
    }
    const { body } = await ask(`${held.address}class/lesson?seat=${phone.token}`);
    expect(body.lesson).toEqual(studentLesson(held.lesson));
  });

  it("keeps each seat to a rate, whatever its address, and loses nothing of the others", async () => {
    const held = await aClass();
    const [rude, calm] = [await held.phone(1), await held.phone(2)];
    const message = (n: number) => ({ token: rude.token, step: 1, n, answer: guess(n) });
    const told = await Promise.all(
      Array.from({ length: 150 }, (_, i) => post(`${held.address}class/answer`, message(i + 1))),
    );
    const counts = [200, 429].map((status) => told.filter((each) => each.status === status).length);
    // By hand: 40 at once, and 8 a second.
    expect(counts[0]).toBeGreaterThanOrEqual(40);
    expect(counts[1]).toBeGreaterThan(60);
    expect((await calm.answer(1, guess(100))).status).toBe(200);
  });

  it("refuses what is too large with a word, and goes on", async () => {
    const { address } = await aClass();
    const large = JSON.stringify({ token: tokenOf(1), code: "A".repeat(500_000) });
    const told = await ask(`${address}class/join`, { method: "POST", body: large });
    expect([told.status, told.body.why]).toEqual([413, "size"]);
    expect((await ask(address)).status).toBe(200);
  });

  it("answers what is no request with 400, never with 503, and a slow one loses its connection alone", async () => {
    const { server, address } = await aClass();
    for (const text of [
      "GARBAGE\r\n\r\n",
      "GET / HTTP/9\r\n\r\n",
      "\u0000\u0001\r\n\r\n",
      "POST /class/join HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    ]) {
      const socket = connect(server.port, "127.0.0.1");
      socket.on("error", () => {});
      socket.end(text);
      expect(await readAll(socket).catch(() => "")).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
    }
    const slow = connect(server.port, "127.0.0.1");
    slow.on("error", () => {});
    slow.write("POST /class/join HTTP/1.1\r\nHost: a\r\nContent-Le");
    expect((await ask(address)).status).toBe(200);
    slow.destroy();
  });

  it("tells a stranger's phone that the class is another", async () => {
    const { address } = await aClass();
    for (const path of [`stream?seat=${tokenOf(7)}`, "stream", `lesson?seat=${tokenOf(7)}`])
      expect((await ask(`${address}class/${path}`)).status).toBe(401);
    const told = await post(`${address}class/answer`, { token: tokenOf(7), step: 0, n: 1, answer: {} });
    expect([told.status, told.body.why]).toEqual([401, "stranger"]);
  });
});

// The trial sends ten thousand to the server as it ships (tests/cli/class.trial.ts).
it("three thousand mutated requests: none is uncaught, none costs anybody an answer", async () => {
  const held = await aClass();
  const phones = await Promise.all(Array.from({ length: 5 }, (_, i) => held.phone(i)));
  const chance = createStudyDraws("mutated requests");
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const rude = tokenOf(77);
  await post(`${held.address}class/join`, { token: rude, code: held.server.code });
  const paths = [
    "class/join",
    "class/answer",
    "class/name",
    "class/share",
    "teach/do",
    "class/stream",
    "",
    "class/%ff",
  ];
  const bodies = [
    { token: rude, code: "AAAA" },
    { token: rude, step: 1, n: 1, answer: guess(1) },
    { token: rude, name: "Name" },
    {
      token: rude,
      round: 1,
      first: 0,
      runs: [{ checksums: ["0".repeat(16)], values: [1, 2] }],
      milliseconds: 5,
    },
    { kind: "step", step: 1 },
  ].map((each) => JSON.stringify(each));
  const statuses = new Set<number>();
  const agent = new Agent({ keepAlive: true });
  const uncaught: unknown[] = [];
  const note = (error: unknown) => void uncaught.push(error);
  process.on("uncaughtExceptionMonitor", note);
  process.on("unhandledRejection", note);
  const { status } = await phones[0]!.answer(1, guess(0));
  expect(status).toBe(200);
  for (let batch = 0; batch < 30; batch++) {
    const sent = Array.from({ length: 100 }, () => {
      const body = chance() < 0.9 ? mutateText(pick(bodies), chance) : "x".repeat(20_000);
      const token = chance() < 0.1 ? { Authorization: `Bearer ${held.token}` } : {};
      // The teacher's own page sends no such thing; a mutated end of the class would end this test.
      const path = "Authorization" in token ? "teach/answers" : pick(paths);
      return ask(held.address + path, {
        method: pick(["POST", "POST", "POST", "GET", "PUT", "HEAD"]),
        agent,
        body: path === "class/stream" ? "" : body,
        headers: { ...token, ...(chance() < 0.05 && { Host: "evil" }) },
      });
    });
    // Wrong codes wait for their turn; nobody waits for them here.
    const told = await Promise.all(sent.map((each) => Promise.race([each, wait(20 + chance())])));
    for (const each of told) if (each !== undefined) statuses.add((each as { status: number }).status);
    const at = batch % phones.length;
    await phones[at]!.answer(1, guess(batch));
  }
  agent.destroy();
  process.off("uncaughtExceptionMonitor", note);
  process.off("unhandledRejection", note);
  expect(uncaught).toEqual([]);
  expect([...statuses].filter((each) => each >= 500)).toEqual([]);
  const lines = readFileSync(join(held.folder, "journal.jsonl"), "utf8").trimEnd().split("\n");
  const answers = lines.filter((line) => line.includes('"answered"') && !line.includes('"seat":5')).length;
  expect(answers).toBe(31);
  expect((await held.teacher.until(({ counts }) => (counts[1] ?? 0) >= 5)).counts[1]).toBeGreaterThanOrEqual(
    5,
  );
});

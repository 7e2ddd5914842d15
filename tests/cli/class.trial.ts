/** A class of 200 on several hosts, with everything that happens in one: see docs/class-network.md for what a teacher meets. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { createStudyDraws, quantileOfSorted } from "../../sim/experiments/index.ts";
import type { ClassEvent } from "../../src/classroom/classState.ts";
import { ownAddresses } from "../../src/cli/class/networks.ts";
import { buildIfStale, bundleScripts } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { aLesson, aLessonFile } from "../support/aLesson.ts";
import { launchBrowser, type OpenPage, openPage } from "../support/browsers.ts";
import { openNetwork } from "../support/classHosts.ts";
import { ask, createTeacher, tokenOf } from "../support/classPhone.ts";
import { startOutbid } from "../support/commandLine.ts";
import { mutateText } from "../support/mutateScenario.ts";
import type { HostTold } from "../support/phoneHost.ts";

const chance = createStudyDraws("class");
/** Phones of each host, all of a host behind one address; with the pages below there are 200. */
const perHost = [90, 30, 30, 28] as const;
const late = 2;
const chromiumPages = 18;
const kills = 20;
const hosted = perHost.reduce((sum, count) => sum + count, 0);
const everybody = hosted + late + chromiumPages + 2;

/** A page of a student remembers when it first showed each step. */
const watchSteps = `(() => {
  globalThis.shown = {};
  const look = () => {
    const step = /^Step (\\d+)/.exec(document.querySelector(".class-step .step-count")?.textContent ?? "")?.[1];
    if (step !== undefined) globalThis.shown[step - 1] ??= Date.now();
  };
  look();
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
})()`;

beforeAll(async () => {
  await buildIfStale("page");
  await buildIfStale("cli");
  await bundleScripts(join(root, ".cache/phoneHost"), {
    phoneHost: join(root, "tests/support/phoneHost.ts"),
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "0.0.0.0");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** The server by its command; killed and started again it has the same port and folder. */
async function serveClass(folder: string, port: number) {
  let child: ChildProcess | undefined;
  let mostBytes = 0;
  const memory = () => {
    try {
      const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child?.pid}/status`, "utf8"))?.[1];
      mostBytes = Math.max(mostBytes, 1024 * Number(kilobytes ?? 0));
    } catch {
      // It is being started again, or this is not Linux.
    }
  };
  const watch = setInterval(memory, 250);
  const start = async () => {
    const started = startOutbid(folder, [
      "class",
      "lesson.json",
      "--port",
      String(port),
      "--folder",
      "class",
    ]);
    child = started;
    let text = "";
    started.stderr.on("data", (piece) => process.stderr.write(piece));
    for await (const piece of started.stdout) {
      text += piece;
      if (text.includes("docs/class-network.md")) break;
    }
    return text;
  };
  const text = await start();
  return {
    token: /teach\.html#(\S+)/.exec(text)?.[1] ?? "",
    code: /code (\S{4})/.exec(text)?.[1] ?? "",
    get mostBytes() {
      memory();
      return mostBytes;
    },
    async killAndStart() {
      memory();
      const ended = once(child as ChildProcess, "exit");
      child?.kill("SIGKILL");
      await ended;
      await start();
    },
    end() {
      clearInterval(watch);
      child?.kill("SIGKILL");
    },
  };
}

/** Loads a page anew, as a student does: again when the server was not there. */
async function reload(page: Page, address: string): Promise<void> {
  for (let isThere = false; !isThere; ) {
    const response = await page.goto(address, { timeout: 120_000 }).catch(() => null);
    isThere = response?.ok() === true;
  }
}

async function openPages(browser: Browser, address: string, errors: string[]): Promise<Page[]> {
  return Promise.all(
    Array.from({ length: chromiumPages }, async () => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(address, { timeout: 120_000 });
      await page.waitForSelector("#room-code");
      return page;
    }),
  );
}

/** Ten thousand requests that are wrong in any way; gives how they were answered. */
async function sendRudeRequests(address: string): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const token = tokenOf(99_999);
  const bodies = [
    { token, step: 1, n: 1, answer: { guess: { curve: [1, 2, 3, 4] } } },
    { token, round: 1, first: 0, runs: [{ checksums: ["0".repeat(16)], values: [1, 2] }], milliseconds: 5 },
    { kind: "step", step: 1 },
  ].map((each) => JSON.stringify(each));
  const paths = ["class/answer", "class/share", "class/name", "teach/do", "class/stream", "", "assets/x"];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const statuses: number[] = [];
  for (let batch = 0; batch < 100; batch++) {
    const sent = Array.from({ length: 100 }, () =>
      ask(address + pick(paths), {
        method: pick(["POST", "POST", "GET", "PUT"]),
        body: chance() < 0.95 ? mutateText(pick(bodies), chance) : "x".repeat(600_000),
        agent,
      }),
    );
    for (const { status } of await Promise.all(sent)) statuses.push(status);
  }
  agent.destroy();
  return statuses;
}

test("200 students lose nothing, wait for nothing, and the server stays small", async () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-class-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lesson = aLesson();
  writeFileSync(join(folder, "lesson.json"), JSON.stringify(aLessonFile()));
  const network = openNetwork(
    perHost.length,
    join(root, ".cache/phoneHost/phoneHost.js"),
    ownAddresses()[0]?.host ?? "127.0.0.1",
  );
  onTestFinished(network.close);
  const port = await freePort();
  const server = await serveClass(folder, port);
  onTestFinished(server.end);
  const address = `http://${network.address}:${port}/`;
  const teacher = createTeacher(address, server.token);
  onTestFinished(teacher.close);
  const errors: string[] = [];
  const browser = await launchBrowser("chromium");
  onTestFinished(() => browser.close());
  const pages = await openPages(browser, address, errors);
  const others: OpenPage[] = [await openPage("firefox", address), await openPage("webkit", address)];
  onTestFinished(async () => void (await Promise.all(others.map((page) => page.close()))));
  // More pages than a browser has connections to one server.
  const context = await browser.newContext();
  const teacherPages = await Promise.all(Array.from({ length: 8 }, () => context.newPage()));
  for (const page of teacherPages) await page.goto(`${address}teach.html#${server.token}`);
  const [teacherPage = await context.newPage()] = teacherPages;

  // All come in at once.
  const began = performance.now();
  const join_ = { kind: "join", address, code: server.code, lesson } as const;
  let first = 0;
  const ordered = network.hosts.map((host, i) => {
    const order = { ...join_, first, count: perHost[i] ?? 0, slow: 2 };
    first += order.count;
    return host.order(order);
  });
  const typed = pages.map(async (page) => {
    await page.fill("#room-code", server.code);
    await page.press("#room-code", "Enter");
    await page.waitForSelector(".lesson-step", { timeout: 60_000 });
  });
  const typedElsewhere = others.map((page) =>
    page.evaluate(`(async () => {
      const field = document.querySelector("#room-code");
      field.value = "${server.code}";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      document.querySelector("form").requestSubmit();
      while (document.querySelector(".lesson-step") === null) await new Promise((done) => setTimeout(done, 20));
    })()`),
  );
  await Promise.all([...ordered, ...typed, ...typedElsewhere]);
  await teacher.until(({ seats }) => seats.filter(({ isHere }) => isHere).length === everybody - late);
  const joinSeconds = (performance.now() - began) / 1000;

  console.log(`all had come in after ${joinSeconds.toFixed(1)} s`);
  // Step by step while nothing else happens: from the teacher's click to each screen.
  for (const page of pages) await page.evaluate(watchSteps);
  for (const page of others) await page.evaluate(watchSteps);
  const asked = new Map<number, number>();
  const go = async (step: number) => {
    asked.set(step, Date.now());
    await teacher.do({ kind: "step", step });
    await teacher.until((view) => view.step === step);
  };
  const seenBy = async (step: number) => {
    const told = await Promise.all(network.hosts.map((host) => host.order({ kind: "tell" })));
    const ofHosts = told.flatMap(({ seen }) => seen[step] ?? []);
    const expression = `globalThis.shown[${step}] ?? 0`;
    const ofPages = await Promise.all([
      ...pages.map((page) => page.evaluate<number>(expression)),
      ...others.map((page) => page.evaluate<number>(expression)),
    ]);
    return { ofHosts, ofPages };
  };
  const lags: number[] = [];
  const pageLags: number[] = [];
  for (const step of [1, 3, 4, 5]) {
    await go(step);
    let seen = await seenBy(step);
    while (seen.ofHosts.length < hosted || seen.ofPages.includes(0)) {
      await wait(100);
      seen = await seenBy(step);
    }
    const lag = (at: number) => Math.max(0, at - (asked.get(step) ?? 0));
    pageLags.push(...seen.ofPages.map(lag));
    lags.push(...seen.ofHosts.map(lag), ...seen.ofPages.map(lag));
  }
  const lag95 = quantileOfSorted(Float64Array.from(lags).sort(), 0.95) ?? Number.NaN;
  const pageLag95 = quantileOfSorted(Float64Array.from(pageLags).sort(), 0.95) ?? Number.NaN;

  console.log(`step to screen, 95 of 100: ${lag95.toFixed(0)} ms, of real pages ${pageLag95.toFixed(0)} ms`);
  // The reveal: all phones compute, some never give back, and the band is that of the model.
  await go(1);
  const given = { guess: { curve: [1, 2, 3, 4] as [number, number, number, number] } };
  await Promise.all(
    network.hosts.map((host) => host.order({ kind: "answer", step: 1, answer: given, within: 1500 })),
  );
  const revealed = performance.now();
  await go(2);
  await teacher.until(({ round }) => round?.step === 2 && round.done === lesson.start.replicates);
  const bandSeconds = (performance.now() - revealed) / 1000;
  await teacher.until(({ round }) => round !== undefined && round.proved === round.ofPhones);

  // Everything at once: kills, sleep, reloads, late comers, phones that go for good, the teacher's page anew.
  let told: HostTold[] = [];
  const answers = [
    { step: 1, answer: { guess: { curve: [5, 6, 7, 8] as [number, number, number, number] } } },
    { step: 3, answer: { guess: { shape: "rises" as const } } },
    { step: 4, answer: { guess: { number: 1234 } } },
    { step: 5, answer: { guess: { choice: 1 } } },
  ];
  const lateFrom = 5000;
  for (let kill = 0; kill < kills; kill++) {
    const each = answers[kill % answers.length];
    if (each === undefined) throw new Error("expected an answer");
    const answered = Promise.all(
      network.hosts.map((host) => host.order({ kind: "answer", ...each, within: 800 })),
    );
    const page = pages[kill % pages.length];
    const typed = page === undefined ? undefined : reload(page, address);
    await wait(chance() * 900);
    await server.killAndStart();
    told = await answered;
    await typed;
    if (kill % 5 === 1)
      await Promise.all(network.hosts.map((host) => host.order({ kind: "sleep", count: 5 })));
    if (kill % 5 === 2)
      await Promise.all(network.hosts.map((host) => host.order({ kind: "reload", count: 8 })));
    if (kill % 5 === 3) await Promise.all(network.hosts.map((host) => host.order({ kind: "wake" })));
    if (kill === 10) await network.hosts[3]?.order({ ...join_, first: lateFrom, count: late, slow: 0 });
    if (kill === 12) await network.hosts[1]?.order({ kind: "vanish", count: 3 });
    if (kill % 6 === 0) await teacherPage.reload({ timeout: 120_000 });
    if (kill % 5 === 0) console.log(`${kill + 1} kills`);
  }
  await Promise.all(network.hosts.map((host) => host.order({ kind: "wake" })));
  const view = await teacher.until(
    ({ seats }) => seats.filter(({ isHere }) => isHere).length === everybody - 3,
  );
  for (const page of teacherPages)
    await page.waitForFunction(
      (text) => document.body.innerText.includes(text),
      `of ${everybody} seats here`,
      { timeout: 60_000 },
    );
  for (const page of pages) await page.waitForSelector(".lesson-step", { timeout: 60_000 });
  const statuses = await sendRudeRequests(address);

  // Nothing that was acknowledged is missing, and nobody has two seats.
  const events = readFileSync(join(folder, "class/journal.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ClassEvent);
  const seatOfToken = new Map(
    events.flatMap((event) => (event.kind === "joined" ? [[event.token, event.seat] as const] : [])),
  );
  const kept = new Map(
    events.flatMap((event) =>
      event.kind === "answered"
        ? [[`${event.seat} ${event.step} ${event.n}`, JSON.stringify(event.answer)]]
        : [],
    ),
  );
  const acknowledged = told.flatMap((each) => each.acknowledged);
  const lost = acknowledged.filter(
    ([phone, step, n]) => !kept.has(`${seatOfToken.get(tokenOf(phone))} ${step} ${n}`),
  );
  expect(statuses.filter((each) => each >= 500)).toEqual([]);
  expect((await teacher.csv()).split("\n").length).toBeGreaterThan(everybody);
  const megabytes = server.mostBytes / 1e6;
  console.log(
    [
      `${everybody} students on ${network.isApart ? `${perHost.length} hosts and this machine` : "one machine"}, ${perHost[0]} of them behind one address; ${pages.length + others.length} are pages`,
      `the band was whole ${bandSeconds.toFixed(1)} s after the reveal`,
      `${kills} kills: ${acknowledged.length} acknowledged answers looked for, ${lost.length} lost`,
      `memory of the server at most ${megabytes.toFixed(0)} MB`,
    ].join("\n"),
  );
  expect(view.seats.length).toBe(everybody);
  expect(acknowledged.length).toBeGreaterThan(500);
  expect(lost).toEqual([]);
  expect(errors).toEqual([]);
  expect(joinSeconds).toBeLessThanOrEqual(10);
  expect(lag95).toBeLessThanOrEqual(300);
  expect(megabytes).toBeLessThanOrEqual(150);
});

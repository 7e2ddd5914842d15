import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { withLock } from "../../src/tools/lock.mjs";
import { lifeOf, markThisProcess } from "../../src/tools/processMark.mjs";
import { root } from "../../src/tools/root.mjs";

let folder = "";
const at = (...names: string[]) => join(folder, ...names);
const lock = () => at("locks");
/** The file of the lock's newest holder. */
const newest = () => {
  const numbers = readdirSync(lock()).filter((name) => /^\d+$/.test(name));
  return join(lock(), String(Math.max(...numbers.map(Number))));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outbid-lock-"));
  return () => rmSync(folder, { recursive: true });
});

/** A process that enters `times` times, each time writing "in" and "out" with its number to the log. */
function startEntrant(times: number): ChildProcess {
  const code = `
    import { appendFileSync } from "node:fs";
    import { setTimeout as wait } from "node:timers/promises";
    import { withLock } from ${JSON.stringify(`file://${root}src/tools/lock.mjs`)};
    const say = (word) => appendFileSync(${JSON.stringify(at("log"))}, word + " " + process.pid + "\\n");
    for (let i = 0; i < ${times}; i++)
      await withLock(async () => {
        say("in");
        await wait(Math.random() * 8);
        say("out");
      }, ${JSON.stringify(lock())});
  `;
  return spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: "inherit" });
}

/** Entries of the log, after checking that nobody entered while another was in who had not been killed. */
function countEntries(killed: ReadonlySet<number> = new Set()): number {
  let inside: number | undefined;
  let entries = 0;
  for (const line of readFileSync(at("log"), "utf8").trim().split("\n")) {
    const [word, text] = line.split(" ");
    const pid = Number(text);
    if (word === "in") {
      expect(inside === undefined || killed.has(inside), `${pid} entered while ${inside} was in`).toBe(true);
      inside = pid;
      entries++;
    } else {
      expect(inside).toBe(pid);
      inside = undefined;
    }
  }
  return entries;
}

describe("a lock", () => {
  test("lets 8 processes in one by one, each as often as it asks", async () => {
    const entrants = Array.from({ length: 8 }, () => startEntrant(12));
    const codes = await Promise.all(entrants.map(async (entrant) => (await once(entrant, "exit"))[0]));
    expect(codes).toEqual(Array(8).fill(0));
    expect(countEntries()).toBe(8 * 12);
    expect(readdirSync(lock()).length, "files left").toBe(1);
  });

  test("is taken over from a holder that was killed, by one of 8 that wait, again and again", async () => {
    const entrants = Array.from({ length: 8 }, () => startEntrant(1_000_000));
    onTestFinished(() => entrants.forEach((entrant) => void entrant.kill("SIGKILL")));
    const killed = new Set<number>();
    const log = () => (existsSync(at("log")) ? readFileSync(at("log"), "utf8").trim().split("\n") : []);
    /** Whoever is in, if that is known to live. */
    const inside = () => {
      const [word, pid] = (log().at(-1) ?? "").split(" ");
      const holder = entrants.find((entrant) => word === "in" && entrant.pid === Number(pid));
      return holder?.exitCode === null && holder.signalCode === null ? holder : undefined;
    };
    while (killed.size < 7) {
      let holder = inside();
      for (; holder === undefined; holder = inside()) await turn();
      const ended = once(holder, "exit");
      killed.add(Number(holder.pid));
      holder.kill("SIGKILL");
      await ended;
      const before = log().length;
      while (log().length < before + 4) await turn();
    }
    const last = entrants.find(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    last?.kill("SIGKILL");
    if (last !== undefined) await once(last, "exit");
    expect(countEntries(killed)).toBeGreaterThan(7);
  });

  test("whose holder's process id is another's by now is taken at once", async () => {
    await withLock(async () => {}, lock());
    // This process's id, but a beginning that is not its own.
    const [machine, pid, begun, chance] = markThisProcess().split("-");
    writeFileSync(newest(), [machine, pid, `${Number.parseInt(begun, 16)}0`, chance].join("-"));
    const entered: string[] = [];
    const pause = () => Promise.reject(new Error("it was waited for"));
    await withLock(async () => void entered.push("in"), lock(), { pause });
    expect(entered).toEqual(["in"]);
  });

  test("is kept by a holder that lives, whatever a clock says of its age", async () => {
    await withLock(async () => {
      for (const hours of [-1, 1, 24]) {
        const then = new Date(Date.now() + hours * 3_600_000);
        utimesSync(newest(), then, then);
        const entrant = startEntrant(1);
        const ended = once(entrant, "exit");
        // It has looked at the lock once it waits for it, which it says by a file of its own.
        while (readdirSync(lock()).filter((name) => name.startsWith("waiting")).length === 0) await turn();
        expect(existsSync(at("log"))).toBe(false);
        entrant.kill("SIGKILL");
        await ended;
      }
    }, lock());
  });

  test("of a process on another machine is taken once that gives no sign of life for long", async () => {
    await withLock(async () => {}, lock());
    const [, ...rest] = markThisProcess().split("-");
    writeFileSync(newest(), ["0123456789abcdef", ...rest].join("-"));
    const entered: string[] = [];
    let looks = 0;
    // Each look is a turn; at every tenth, up to the hundredth, the holder beats.
    const pause = async () => {
      looks++;
      if (looks % 10 === 0 && looks <= 100) utimesSync(newest(), looks, looks);
      if (entered.length > 0) throw new Error("looked on");
    };
    await withLock(async () => void entered.push(`after ${looks} looks`), lock(), { pause, patience: 50 });
    expect(entered).toEqual(["after 150 looks"]);
  });
});

describe("a process's mark", () => {
  test("tells that it lives, and after its end that it is gone", async () => {
    expect(lifeOf(markThisProcess())).toBe("alive");
    const url = JSON.stringify(`file://${root}src/tools/processMark.mjs`);
    const code = `import { markThisProcess } from ${url}; process.stdout.write(markThisProcess()); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", code]);
    const [bytes] = await once(child.stdout, "data");
    expect(lifeOf(String(bytes))).toBe("alive");
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    expect(lifeOf(String(bytes))).toBe("gone");
  });

  test("of another machine, and what is no mark, tells nothing", () => {
    const [, ...rest] = markThisProcess().split("-");
    expect(lifeOf(["0123456789abcdef", ...rest].join("-"))).toBe("unknown");
    for (const text of ["", "{}", '{"host":"a","pid":1}', "a-b"]) expect(lifeOf(text)).toBe("unknown");
  });
});

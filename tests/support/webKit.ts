import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { OpenPage } from "./browsers.ts";

/** Opens an address in WebKitGTK's small browser on a virtual screen, driven by plain WebDriver requests. */
export async function openWebKit(
  { executable, driver }: { executable: string; driver?: string },
  address: string,
): Promise<OpenPage> {
  if (driver === undefined) throw new Error("webkit: expected WebKitWebDriver, found none");
  const screen = await startScreen();
  const port = await findFreePort();
  const env = { ...process.env, DISPLAY: screen.display };
  const server = spawn(driver, [`--port=${port}`], { stdio: "ignore", env });
  const stop = async () => {
    await stopProcess(server);
    await stopProcess(screen.process);
  };
  try {
    const send = await createSession(`http://127.0.0.1:${port}/session`, executable);
    await send("POST", "/url", { url: address });
    return {
      evaluate: async <T>(expression: string) => {
        const answer = (await send("POST", "/execute/async", {
          script: `const done = arguments[0];
            (async () => (${expression}))().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
          args: [],
        })) as { value?: T; error?: string };
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value as T;
      },
      close: async () => {
        await send("DELETE", "");
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Send = (method: string, path: string, body?: object) => Promise<unknown>;

async function createSession(sessions: string, binary: string): Promise<Send> {
  const alwaysMatch = {
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    timeouts: { script: 600_000 },
  };
  const body = { capabilities: { alwaysMatch } };
  for (let attempt = 0; ; attempt += 1) {
    try {
      const { sessionId } = (await request("POST", sessions, body)) as { sessionId: string };
      return (method, path, body) => request(method, `${sessions}/${sessionId}${path}`, body);
    } catch (error) {
      // The driver does not say when it is ready: until it listens, the connection is refused.
      if (!(error instanceof TypeError) || attempt === 100) throw error;
      await wait(100);
    }
  }
}

async function request(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function startScreen() {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1366x768x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(screen.stdio[3] as Readable, "data");
  return { process: screen, display: `:${String(number).trim()}` };
}

async function stopProcess(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

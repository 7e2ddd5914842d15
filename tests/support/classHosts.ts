/** Hosts of a class's phones: network namespaces of this machine where it allows them, else processes on it. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import type { HostTold, Order } from "./phoneHost.ts";

export interface ClassHost {
  order(order: Order): Promise<HostTold>;
  end(): Promise<void>;
}

export interface ClassNetwork {
  /** Under which the hosts reach this machine. */
  readonly address: string;
  /** Whether each host has an address of its own. */
  readonly isApart: boolean;
  readonly hosts: readonly ClassHost[];
  close(): Promise<void>;
}

const ip = (...words: string[]) => spawnSync("ip", words, { encoding: "utf8" });

/** A bridge with so many hosts on it, `10.77.N.2` and so on; `script` runs in each. Undefined where that is not allowed. */
function layBridge(
  count: number,
): { readonly spaces: readonly string[]; readonly close: () => void } | undefined {
  const mark = String(process.pid % 10_000);
  const bridge = `obr${mark}`;
  const spaces = Array.from({ length: count }, (_, i) => `ob${mark}x${i}`);
  const close = () => {
    for (const space of spaces) ip("netns", "del", space);
    ip("link", "del", bridge);
  };
  const steps = [
    ["link", "add", bridge, "type", "bridge"],
    ["addr", "add", "10.77.0.1/24", "dev", bridge],
    ["link", "set", bridge, "up"],
    ...spaces.flatMap((space, i) => [
      ["netns", "add", space],
      ["link", "add", `v${space}`, "type", "veth", "peer", "name", "eth0", "netns", space],
      ["link", "set", `v${space}`, "master", bridge, "up"],
      ["-n", space, "addr", "add", `10.77.0.${i + 2}/24`, "dev", "eth0"],
      ["-n", space, "link", "set", "eth0", "up"],
      ["-n", space, "link", "set", "lo", "up"],
    ]),
  ];
  for (const step of steps)
    if (ip(...step).status !== 0) {
      close();
      return undefined;
    }
  return { spaces, close };
}

/** `usual` is this machine's own address, for where it allows no hosts of their own. */
export function openNetwork(count: number, script: string, usual: string): ClassNetwork {
  const bridge = layBridge(count);
  const hosts = Array.from({ length: count }, (_, i) => {
    const space = bridge?.spaces[i];
    const words = [process.execPath, script];
    return startHost(
      space === undefined
        ? spawn(words[0] ?? "", words.slice(1), { stdio: ["pipe", "pipe", "inherit"] })
        : spawn("ip", ["netns", "exec", space, ...words], { stdio: ["pipe", "pipe", "inherit"] }),
    );
  });
  return {
    address: bridge === undefined ? usual : "10.77.0.1",
    isApart: bridge !== undefined,
    hosts,
    async close() {
      for (const host of hosts) await host.end();
      bridge?.close();
    },
  };
}

function startHost(child: ChildProcess): ClassHost {
  const waiting: ((told: HostTold) => void)[] = [];
  if (child.stdout === null || child.stdin === null) throw new Error("host: expected its pipes");
  const { stdin } = child;
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(JSON.parse(line)));
  return {
    order: (order) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        stdin.write(`${JSON.stringify(order)}\n`);
      }),
    end: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill();
      }),
  };
}

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import * as tableLayout from "../../../sim/choice/tableLayout.ts";
import { root } from "../../../src/tools/root.mjs";

export type Way = "kernel" | "passes" | "naive";

/** The output of the C program for one month's choice. */
export interface ReferenceAnswer {
  /** Nanoseconds of each repeat. */
  readonly times: readonly number[];
  /** From T, U, K to T, U, K. */
  readonly flows: readonly number[];
  /** Expected flow from T to K. */
  readonly expected: number;
  /** Sum over everybody after the month, as `sumPeople` gives it. */
  readonly people: number;
}

export interface Reference {
  readonly compiler: string;
  run(input: string, way: Way, repeats: number): ReferenceAnswer;
}

const options = ["-O3", "-march=native", "-ffp-contract=off"];

/** Compiles reference.c with the first C compiler found; undefined when there is none. Throws when it refuses. */
export function compileReference(): Reference | undefined {
  const compiler = ["gcc", "clang", "cc"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (compiler === undefined) return undefined;
  const folder = join(root, "dist/bench");
  mkdirSync(folder, { recursive: true });
  const program = join(folder, "reference");
  const source = join(root, "tests/bench/reference/reference.c");
  const offsets = Object.entries(tableLayout).filter(([, value]) => typeof value === "number");
  const defines = offsets.map(([name, value]) => `-D${name}=${value}`);
  execute(compiler, [...options, ...defines, "-o", program, source, "-lm"]);
  return {
    compiler: `${compiler} ${options.join(" ")}`,
    run: (input, way, repeats) => parseAnswer(execute(program, [input, way, String(repeats)])),
  };
}

function execute(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: expected to succeed, received ${stderr}`);
  return stdout;
}

function parseAnswer(text: string): ReferenceAnswer {
  const lines = text.split("\n").map((line) => line.split(" "));
  const numbers = (name: string) =>
    lines.filter(([first]) => first === name).flatMap(([, ...values]) => values.map(Number));
  const [expected] = numbers("expected");
  const [people] = numbers("people");
  if (expected === undefined || people === undefined)
    throw new Error(`reference: expected an answer, received ${text}`);
  return { times: numbers("ns"), flows: numbers("flows"), expected, people };
}

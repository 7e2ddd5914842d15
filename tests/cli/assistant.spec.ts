/** The Model Context Protocol, by the client of its own kit over a process of its own. */
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fingerprintScenario, settables } from "../../sim/index.ts";
import { openLink } from "../../src/cli/link/openLink.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const entry = fileURLToPath(new URL("../../dist/cli/outbid.js", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const client = new Client({ name: "a-test", version: "1" });

beforeAll(async () => {
  await buildIfStale("cli");
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [entry, "serve", "--mcp"] }),
  );
});
afterAll(() => client.close());

// biome-ignore lint/suspicious/noExplicitAny: the kit leaves the content of answers open.
async function ask(name: string, given: object): Promise<{ isError: boolean; text: string; found: any }> {
  const answer = await client.callTool({ name, arguments: { ...given } });
  const [{ text }] = answer.content as { text: string }[];
  const isError = answer.isError === true;
  return { isError, text, found: answer.structuredContent };
}

const side = { scenario: "baseline", months: 12, agents: 500, seed: "a" };
const treatment = { ...side, set: { moderation: 0.7 }, at: ["6:aidScale=0.5"] };

test("the tools are run, compare, claims and parameters; all only look, on this machine", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["run", "compare", "claims", "parameters"]);
  for (const { annotations } of tools)
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
});

describe("an answer carries fingerprint, interval and link:", () => {
  test("run, with the very numbers that serve gives", async () => {
    const { found, text } = await ask("run", {
      ...treatment,
      replicates: 5,
      readings: ["K@12", "mean(E)@1-12"],
    });
    const child = startOutbid(here, ["serve"]);
    child.stdin.end(
      JSON.stringify({ id: 1, run: { ...treatment, replicates: 5, readings: ["K@12", "mean(E)@1-12"] } }),
    );
    const served = JSON.parse((await untilEnded(child)).stdout);
    expect(found.fingerprint).toBe(served.fingerprint);
    expect(found.modelVersion).toBe(served.modelVersion);
    for (const { reading, values, mean, interval } of found.readings) {
      expect(values).toEqual(served.values[reading]);
      expect(interval[0]).toBeLessThanOrEqual(mean);
      expect(interval[1]).toBeGreaterThanOrEqual(mean);
    }
    expect(JSON.parse(text)).toEqual(found);
    const opened = await openLink(found.link);
    expect(fingerprintScenario(opened.current)).toBe(found.fingerprint);
    expect(opened.replicates).toBe(5);
  });

  test("compare, of the same people with the same luck, whose link shows both", async () => {
    const control = { scenario: "moderation" };
    const { found } = await ask("compare", { treatment, control, replicates: 5, readings: ["K@12"] });
    const [{ mean, interval, pairs }] = found.readings;
    const differences = pairs.map(([one, other]: [number, number]) => one - other);
    // The mean of five numbers, by hand.
    expect(mean).toBeCloseTo(differences.reduce((sum: number, each: number) => sum + each, 0) / 5, 9);
    expect(interval.length).toBe(2);
    const opened = await openLink(found.link);
    expect(fingerprintScenario(opened.current)).toBe(found.fingerprint.treatment);
    const kept = opened.byId.get("kept1");
    expect(kept && fingerprintScenario(kept)).toBe(found.fingerprint.control);
    expect(opened.document.reference).toBe("kept1");
  });

  test("claims, with what is claimed of each number and no verdict", async () => {
    const { found, text } = await ask("claims", { only: ["C2", "C17"], replicates: 2 });
    expect(found.claims.map(({ id }: { id: string }) => id)).toEqual(["C2", "C17"]);
    for (const { outcomes, statement } of found.claims) {
      expect(statement).toMatch(/\w/);
      for (const { interval, claimed } of outcomes) {
        expect(interval.length).toBe(2);
        expect(["higher", "lower", "neither"]).toContain(claimed);
      }
    }
    expect([found.fingerprint.length, found.link]).toEqual([16, "#link=3&tab=claims"]);
    expect(text).not.toMatch(/"(verdict|finding)"|does not hold/);
  });

  test("parameters, with every name that can be set", async () => {
    const { found } = await ask("parameters", {});
    const names = found.parameters.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(settables.map(({ name }) => name)));
    expect(found.modelVersion).toMatch(/^\d+\./);
  });
});

test("a wrong request is answered with every problem, and the server stays", async () => {
  const wrong = await ask("run", {
    scenario: "basline",
    set: { moderatoin: 1 },
    readings: ["J@3"],
    replicates: 1,
  });
  expect(wrong.isError).toBe(true);
  expect(wrong.text.split("\n").length).toBe(4);
  expect(wrong.text).toContain("did you mean moderation?");
  expect((await ask("compare", {})).text).toContain("treatment: expected an object, received nothing");
  expect((await ask("claims", { only: ["C99"] })).text).toContain("only.0: expected a claim from C1 to C17");
  expect((await ask("runs", {})).text).toContain("did you mean run?");
  expect((await ask("parameters", {})).isError).toBe(false);
});

test("the end of the input lets the work be finished", async () => {
  const child = startOutbid(here, ["serve", "--mcp"]);
  const message = (id: number, method: string, params: object) =>
    `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
  child.stdin.end(
    message(1, "initialize", {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "t", version: "1" },
    }) + message(2, "tools/call", { name: "run", arguments: { ...side, replicates: 20, readings: ["K"] } }),
  );
  const { code, stdout, stderr } = await untilEnded(child);
  expect([code, stderr]).toEqual([0, ""]);
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  expect(answers[1].result.structuredContent.replicates).toBe(20);
});

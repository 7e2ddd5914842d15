import { setImmediate as nextTurn } from "node:timers/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { formatProblem, modelVersion } from "../../../../sim/index.ts";
import { createRunJobs } from "../../jobs.ts";
import type { ThreadPool } from "../../pool.ts";
import { suggested } from "../fields.ts";
import { createFairQueue } from "../queue.ts";
import { type Means, tools } from "./tools.ts";

const instructions =
  "Outbid is an agent-based laboratory for the moderation dilemma: what a rival's propaganda does to a regime that might moderate. It illustrates an argument and explores its conditions; it predicts nothing and gives no verdict on a policy. Begin sentences on its results with “In this model”, give the interval with each number, and give the link, which opens the same on the page: put it behind the page's address (npm start), or run it with: npx outbid run '<link>'.";

/**
 * Speaks the Model Context Protocol on standard input and output until the input ends. Nothing goes to a network. A tool
 * whose request is wrong answers with every problem, as an error of the tool.
 */
export async function serveAssistant(pool: ThreadPool): Promise<void> {
  const control = new AbortController();
  const means: Means = { queue: createFairQueue(pool), runJobs: createRunJobs(pool, control.signal) };
  const server = new Server(
    { name: "outbid", version: modelVersion },
    { capabilities: { tools: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema }) => ({
      ...{ name, description },
      inputSchema: inputSchema as { type: "object" },
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  const underWay = new Set<Promise<unknown>>();
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const answer = answerTo(params.name, params.arguments ?? {}, means);
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  });
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  await server.connect(transport);
  await ended;
  await Promise.allSettled(underWay);
  // Answers are written in a turn after theirs.
  await nextTurn();
  await server.close();
}

async function answerTo(name: string, given: Readonly<Record<string, unknown>>, means: Means) {
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) {
    const names = tools.map((each) => each.name);
    const { suggestion } = suggested(name, names);
    return failed([
      formatProblem({
        path: "name",
        expected: names.join(", "),
        received: JSON.stringify(name.slice(0, 60)),
        ...(suggestion !== undefined && { suggestion }),
      }),
    ]);
  }
  const answer = await tool.ask(given, means);
  if (Array.isArray(answer)) return failed(answer.map(formatProblem));
  return {
    content: [{ type: "text" as const, text: JSON.stringify(answer) }],
    structuredContent: { ...answer },
  };
}

const failed = (problems: readonly string[]) => ({
  isError: true,
  content: [{ type: "text" as const, text: problems.join("\n") }],
});

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openPage } from "../support/browsers.ts";
import { round } from "./benchScenario.ts";
import { runEverybody, type TabAnswer } from "./tab/run.ts";
import type { SharedAnswer } from "./tab/shared.ts";
import { atMost, LOOP, median, report, spreadOf, timeLoop } from "./timing.ts";

// One tab of Chromium, one thread, and two that share the run: one agent per adult and child of the country, and the same bytes as Node.
const AGENTS = 40_000_000;
const script = readFileSync(new URL("../bench-tab/page.js", import.meta.url));
const server = createServer((request, response) => {
  const isScript = request.url === "/page.js";
  response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
  response.end(
    isScript ? script : '<!doctype html><title>tab</title><script type="module" src="page.js"></script>',
  );
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const page = await openPage("chromium", `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
const answers: TabAnswer[] = [];
const shared: SharedAnswer[] = [];
const loops: number[] = [];
try {
  for (let i = 0; i < 3; i++) {
    loops.push(timeLoop());
    answers.push(await page.evaluate<TabAnswer>(`runEverybody(${AGENTS})`));
    shared.push(await page.evaluate<SharedAnswer>(`runShared(${AGENTS})`));
  }
} finally {
  await page.close();
  server.close();
}
const inNode = runEverybody(AGENTS);
if (answers.some(({ fingerprint }) => fingerprint !== inNode.fingerprint))
  throw new Error(`tab: expected the fingerprint ${inNode.fingerprint}, received ${answers[0]?.fingerprint}`);
if (shared.some(({ fingerprint }) => fingerprint !== inNode.rows))
  throw new Error(`tab: expected the rows ${inNode.rows} of two workers, received ${shared[0]?.fingerprint}`);
const lived = answers.map((answer) => answer.lived);
report(
  {
    name: `120 months in a tab of Chromium, ${round(AGENTS)} people, q = 0.05`,
    value: median(lived),
    unit: "s",
    spread: spreadOf(lived),
    ratio: (median(lived) * 1000) / median(loops),
    reference: `${LOOP}, in Node`,
    ...atMost(median(lived), 12, "s"),
  },
  {
    name: `set-up and 120 months in a tab of Chromium, ${round(AGENTS)} people, shared by two workers`,
    value: median(shared.map(({ taken }) => taken)),
    quiet: Math.min(...shared.map(({ taken }) => taken)),
    unit: "s",
    ratio: median(answers.map(({ settled, lived }, turn) => (settled + lived) / shared[turn].taken)),
    reference: "times as fast as one",
  },
  {
    name: `set-up in a tab of Chromium, ${round(AGENTS)} people`,
    value: median(answers.map(({ settled }) => settled)),
    unit: "s",
  },
);

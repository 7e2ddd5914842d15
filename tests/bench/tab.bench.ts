import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openPage } from "../support/browsers.ts";
import { round } from "./benchScenario.ts";
import { runEverybody, type TabAnswer } from "./tab/run.ts";
import { atMost, LOOP, median, report, spreadOf, timeLoop } from "./timing.ts";

// One tab of Chromium, one thread: one agent per adult and child of the country, and the same bytes as Node.
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
const loops: number[] = [];
try {
  for (let i = 0; i < 3; i++) {
    loops.push(timeLoop());
    answers.push(await page.evaluate<TabAnswer>(`runEverybody(${AGENTS})`));
  }
} finally {
  await page.close();
  server.close();
}
const inNode = runEverybody(AGENTS);
if (answers.some(({ fingerprint }) => fingerprint !== inNode.fingerprint))
  throw new Error(`tab: expected the fingerprint ${inNode.fingerprint}, received ${answers[0]?.fingerprint}`);
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
    name: `set-up in a tab of Chromium, ${round(AGENTS)} people`,
    value: median(answers.map(({ settled }) => settled)),
    unit: "s",
  },
);

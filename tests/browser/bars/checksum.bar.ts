/** The same link gives the same checksum in three browsers and in Node. */
import { fingerprintScenario } from "../../../sim/index.ts";
import { runTask } from "../../../src/engine/runTask.ts";
import { proveResults } from "../../../src/lab/proof.ts";
import { parseLink } from "../../../src/lab/readLink.ts";
import { createStore } from "../../../src/lab/store.ts";
import { browserNames } from "../../../src/tools/browsers.mjs";
import { report } from "../../bench/timing.ts";
import { openPage } from "../../support/browsers.ts";
import { pageTerms } from "../../support/pageTerms.ts";
import { pageAddress, yes } from "./barPage.ts";

const hash = "#scenario=propaganda-surge&women=0.2&seed=classroom-1&replicates=50";

const terms = pageTerms();
const link = parseLink(hash, terms);
if (link.problems.length > 0) throw new Error(link.problems.join("\n"));
const shown = createStore(terms, link.document, () => 0).shown.value;
const inNode = proveResults(shown, (id) => {
  const scenario = shown.byId.get(id);
  if (scenario === undefined) return undefined;
  const { count, rows, values, checksums = [] } = runTask({ scenario, first: 0, count: 50 });
  return { scenario, fingerprint: fingerprintScenario(scenario), count, rows, values, checksums };
})?.sum;

for (const name of browserNames) {
  const page = await openPage(name, pageAddress + hash);
  try {
    const sum = await page.evaluate<string>(`new Promise((done, fail) => {
      const end = Date.now() + 60_000;
      const look = () => {
        const sum = /[#&]sum=([0-9a-f]{16})/.exec(location.hash)?.[1];
        if (sum !== undefined) done(sum);
        else if (Date.now() > end) fail(new Error("no checksum in " + location.hash));
        else setTimeout(look, 50);
      };
      look();
    })`);
    report(yes(`same link, same checksum as Node (${inNode}): ${name}`, sum === inNode));
  } finally {
    await page.close();
  }
}

/** The same link gives the same checksum in three browsers and in Node. */
import { fingerprintScenario } from "../../../sim/index.ts";
import { checksumOf } from "../../../src/engine/ensembles.ts";
import { runTask } from "../../../src/engine/runTask.ts";
import { parseLink } from "../../../src/lab/link.ts";
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
const scenario = createStore(terms, link.document, () => 0).current.value;
const { count, rows, values, checksums = [] } = runTask({ scenario, first: 0, count: 50 });
const inNode = checksumOf({
  scenario,
  fingerprint: fingerprintScenario(scenario),
  count,
  rows,
  values,
  checksums,
});

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

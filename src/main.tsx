import { effect } from "@preact/signals";
import { render } from "preact";
import { createEngine } from "./engine/client.ts";
import { formatLink, parseLink, type View } from "./engine/link.ts";
import { chartMeasures, defaultMeasure } from "./panels/chartMeasures.ts";
import { Page } from "./panels/Page.tsx";
import { playMonths } from "./playMonths.ts";
import { firstReference, firstScenario, loadPresets } from "./presets.ts";
import { createStore } from "./store.ts";
import { createPicture } from "./storePicture.ts";
import { createRuns } from "./storeRuns.ts";

const usual: View = {
  scenario: firstScenario,
  reference: firstReference,
  changes: [],
  measure: defaultMeasure,
  replicates: 200,
  spread: "runs",
  month: 36,
};

const scenarios = loadPresets();
const measures = chartMeasures.flatMap((group) => group.measures.map(({ name }) => name));
const terms = { scenarios, measures, usual };
const store = createStore(terms, usual);

const openLink = () => {
  const { view, problems } = parseLink(location.hash, terms);
  store.open(view, problems);
};
openLink();

const runs = createRuns(store, createEngine());
const picture = createPicture(store, runs);

let written: ReturnType<typeof setTimeout> | undefined;
effect(() => {
  const hash = formatLink(store.view.value, terms);
  // Browsers allow only so many changes of the address a second.
  clearTimeout(written);
  written = setTimeout(() => {
    const { pathname, search } = location;
    history.replaceState(null, "", hash === "" ? pathname + search : `#${hash}`);
  }, 300);
});
addEventListener("hashchange", openLink);
playMonths(store);

const root = document.getElementById("page");
if (root === null) throw new Error("page: expected an element with the id page, found none");
root.replaceChildren();
render(<Page store={store} runs={runs} picture={picture} drawSeed={drawSeed} />, root);

/** A seed that is easy to read out: "luck-4821". */
function drawSeed(): string {
  const [number] = crypto.getRandomValues(new Uint16Array(1));
  return `luck-${number}`;
}

/** The first screen after the default pair has been computed, as HTML: the reader sees it before any script runs. */
import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { fingerprintScenario } from "../../sim/index.ts";
import type { Ensembles } from "../engine/ensembles.ts";
import { runTask } from "../engine/runTask.ts";
import type { Address } from "../lab/address/address.ts";
import { createRuns } from "../lab/runs.ts";
import { createStore } from "../lab/store.ts";
import { loadTerms } from "../lab/usual.ts";
import { Page } from "../page/frame/Page.tsx";
import { tabNames } from "../page/frame/tabs.ts";
import { createPicture } from "../results/picture.ts";
import { pageTexts } from "../words/pages.ts";
import { drawCurves } from "./drawCurves.ts";

/** Sizes of the chart on a laptop and on a phone, in CSS pixels. */
const rooms = {
  wide: { width: 972, height: 390, fontSize: 13 },
  narrow: { width: 351, height: 300, fontSize: 13 },
};

/** Computes at once, in this thread. */
const atOnce: Ensembles = {
  drop: () => {},
  async request(_, { scenario, most, onGrown }) {
    const { count, rows, values, checksums = [] } = runTask({ scenario, first: 0, count: most });
    onGrown({ scenario, fingerprint: fingerprintScenario(scenario), count, rows, values, checksums });
    return "done";
  },
};

const noAddress: Address = {
  verdict: signal(undefined),
  proof: signal(undefined),
  link: async () => "",
  dismiss: () => {},
  lastSession: signal(undefined),
};

/** The page's HTML. Throws when nothing could be drawn, rather than leave a page without curves. */
export async function prerenderPage(): Promise<string> {
  const terms = loadTerms(tabNames);
  const store = createStore(terms, terms.usual, () => 0);
  const runs = createRuns(store, atOnce);
  const picture = createPicture(store, runs);
  await new Promise((resolve) => setTimeout(resolve));
  const [drawing] = picture.chart.value?.drawings ?? [];
  if (drawing === undefined) throw new Error("prerender: expected a drawing of the default pair, found none");
  const page = renderToString(<Page store={store} runs={runs} picture={picture} address={noAddress} />);
  const svgs = Object.entries(rooms)
    .map(([name, room]) => drawCurves(drawing, room, name))
    .join("");
  const withChart = putOnce(page, "<svg></svg>", svgs);
  const { withoutScripts } = pageTexts;
  const notices = '<div class="notices">';
  // Where scripts are on but this page's does not come (it is gone, or a sandbox keeps it away), the words come late.
  const words = `<noscript><p class="notice">${withoutScripts}</p></noscript><div class="unstarted"><p class="notice">${withoutScripts}</p></div>`;
  return putOnce(withChart, notices, notices + words);
}

/** Replaces a text that occurs once. Throws when it occurs more often, or never. */
function putOnce(text: string, place: string, put: string): string {
  const parts = text.split(place);
  if (parts.length !== 2) throw new Error(`prerender: expected one ${place}, found ${parts.length - 1}`);
  return parts.join(put);
}

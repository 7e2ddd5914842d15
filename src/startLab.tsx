import { effect } from "@preact/signals";
import { render } from "preact";
import { createEngine } from "./engine/client.ts";
import { ifAllowed } from "./engine/ifAllowed.ts";
import { isOneFile } from "./engine/isOneFile.ts";
import { keepAddress, openAddress, readAddress } from "./lab/address/address.ts";
import type { ReadPageLink } from "./lab/address/readPageLink.ts";
import { listenToKeys } from "./lab/keys.ts";
import { playMonths } from "./lab/playMonths.ts";
import { createRuns } from "./lab/runs.ts";
import { createStore } from "./lab/store.ts";
import { loadTerms } from "./lab/usual.ts";
import { Page } from "./page/frame/Page.tsx";
import { tabNames } from "./page/frame/tabs.ts";
import { takeOver } from "./prerender/takeOver.ts";
import { createPicture } from "./results/picture.ts";
import { showIgnorance } from "./results/showIgnorance.ts";

function start(link: ReadPageLink): void {
  const store = createStore(terms, terms.usual);
  const { claim } = openAddress(store, link);
  const engine = createEngine();
  const runs = createRuns(store, engine);
  const picture = createPicture(store, runs);
  const address = keepAddress(store, runs, claim);
  playMonths(store);
  listenToKeys(store);
  if (ifAllowed(() => matchMedia("(any-pointer: coarse)").matches))
    void import("./page/levers/holdSwipes.ts").then(({ holdSwipes }) => holdSwipes());
  effect(() => {
    const { dataset } = document.documentElement;
    const { theme, chartWay, projector } = store.view.value;
    const isWall = projector === "on";
    dataset.theme = isWall ? "light" : theme;
    if (isWall || dataset.wall !== undefined)
      void import("./page/frame/showWall.ts").then(({ showWall }) => showWall(isWall));
    if (chartWay !== (dataset.charts ?? "ltr"))
      void import("./page/direction/turnCharts.ts").then(({ turnCharts }) => turnCharts(chartWay));
  });

  const root = document.getElementById("page");
  if (root === null) throw new Error("page: expected an element with the id page, found none");
  const props = { store, runs, picture, address };
  render(<Page {...props} />, root);
  showIgnorance(props);
  const stop = effect(() => {
    if (picture.chart.value === undefined || runs.progress.value !== undefined) return;
    queueMicrotask(() => stop());
    // Not while the first screen is still being looked at for the first time.
    setTimeout(
      () =>
        import("./page/frame/afterStart.ts").then(
          ({ afterStart }) => afterStart(store, runs, engine),
          () => {},
        ),
      800,
    );
  });
  takeOver(
    root,
    document.getElementById("prerendered"),
    () => picture.chart.value !== undefined && runs.progress.value === undefined,
  );
}

const terms = loadTerms(tabNames);

/** Starts the laboratory with the document of the page's address. */
export function startLab(): void {
  // Links of lessons that were made for this page's own address.
  if (!isOneFile && /^#(lesson=|make)/.test(location.hash)) location.replace(`lesson.html${location.hash}`);
  // What reads a link is fetched; the picture of the first screen stays until it is there. Not awaited here: what is
  // fetched imports parts of this file, and would wait for its end.
  void readAddress(terms).then(start);
}

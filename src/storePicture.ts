/** From results to what is drawn and said, each worked out again only when something it depends on changes. */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { DefectionCurvesData } from "../viz/index.ts";
import { fixedAxes } from "./fixedAxes.ts";
import { messages } from "./messages.ts";
import { chartDataOf, compareResults, headlineDataOf, readoutOf } from "./panels/chartData.ts";
import { chartMeasure } from "./panels/chartMeasures.ts";
import { composeHeadline } from "./panels/composeHeadline.ts";
import { type Store, splitChanges } from "./store.ts";
import type { Runs } from "./storeRuns.ts";

export interface Picture {
  /** Undefined until the first result. */
  readonly chart: ReadonlySignal<
    { readonly data: DefectionCurvesData; readonly leaves: boolean; readonly fingerprint: string } | undefined
  >;
  /** Whether the chart shows other settings than the levers, because the newest are still being computed. */
  readonly stale: ReadonlySignal<boolean>;
  /** Sentences. */
  readonly headline: ReadonlySignal<readonly string[]>;
  /** The month of the cursor in words, curve by curve. */
  readonly readout: ReadonlySignal<readonly string[]>;
  /** The month under the pointer, while it is over the chart. */
  readonly pointed: Signal<number | undefined>;
  /** The current scenario's name: its title, or that it is the changed one. */
  readonly name: ReadonlySignal<string>;
}

export function createPicture(store: Store, runs: Runs): Picture {
  const pointed = signal<number | undefined>(undefined);
  const measure = computed(() => {
    const found = chartMeasure(store.view.value.measure);
    if (found === undefined)
      throw new Error(`chart: expected a measure, received ${store.view.value.measure}`);
    return found;
  });
  const name = computed(() => {
    const { policy } = splitChanges(store.view.value.changes);
    return policy.length > 0 ? messages.scenario.current : store.shown.value.preset.title;
  });
  const comparison = computed(() => {
    const current = runs.current.value;
    const reference = runs.reference.value;
    // The first picture waits for both curves.
    if (current === undefined || reference === undefined) return undefined;
    const names = { current: name.value, reference: reference.scenario.title };
    return compareResults(measure.value, current, reference, names);
  });
  const month = computed(() => {
    const last = store.current.value.months;
    return Math.min(last, pointed.value ?? store.view.value.month);
  });
  const picture = computed(() => {
    if (comparison.value === undefined) return undefined;
    return chartDataOf(comparison.value, {
      fixed: fixedAxes[measure.value.name],
      zoomed: store.zoomed.value,
      spread: store.view.value.spread,
      month: month.value,
    });
  });
  return {
    pointed,
    name,
    chart: computed(
      () => picture.value && { ...picture.value, fingerprint: runs.current.value?.fingerprint ?? "" },
    ),
    stale: computed(
      () =>
        runs.current.value?.scenario !== store.current.value ||
        runs.reference.value?.scenario !== store.reference.value,
    ),
    headline: computed(() =>
      comparison.value === undefined
        ? [messages.headline.working]
        : composeHeadline(headlineDataOf(comparison.value, store.view.value.month)),
    ),
    readout: computed(() =>
      comparison.value === undefined || picture.value === undefined
        ? []
        : readoutOf(comparison.value, month.value, picture.value.wording),
    ),
  };
}

/** From results to drawings and texts; each is derived again only when something that it depends on changes. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { fingerprintScenario, type Observations } from "../../sim/index.ts";
import type { DefectionCurvesData } from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import { asTried } from "../lab/crowd/fewAgents.ts";
import type { CurveId } from "../lab/curveIds.ts";
import { nameOfCurve, nameOfTreatment } from "../lab/describe.ts";
import type { Runs } from "../lab/runs.ts";
import { type Store, showSame } from "../lab/store.ts";
import type { TrialState } from "../lab/trial.ts";
import { chartMeasure, type ShownMeasure } from "../library/chartMeasures.ts";
import { fixedAxes } from "../library/fixedAxes.ts";
import { createObservationFiles } from "../library/observations.ts";
import type { Preset } from "../library/presets.ts";
import { messages } from "../words/messages.ts";
import { chartDataOf, splitByCurve } from "./chartData.ts";
import { type CurveComparison, compareResults, type ShownResult } from "./compareResults.ts";
import { composeHeadline } from "./composeHeadline.ts";
import { headlineDataOf, readoutOf } from "./headlineData.ts";
import { ignorance, ignoranceKey, startSpread, type WorldSpread } from "./ignorance.ts";
import type { PlausibleWorlds } from "./plausibleWorlds.ts";
import { startWorlds } from "./startWorlds.ts";

export interface Picture {
  /** Undefined until the first result. */
  readonly chart: ReadonlySignal<
    | {
        /** One drawing of all curves, or one per curve with the reference, on the same axis. */
        readonly drawings: readonly DefectionCurvesData[];
        /** Whether a curve leaves the fixed axis. */
        readonly leaves: boolean;
        /** Whether all curves lie flat at its foot. */
        readonly isLost: boolean;
        readonly fingerprint: string;
      }
    | undefined
  >;
  /** Whether the chart shows other settings than the levers, because the newest are still being computed. */
  readonly stale: ReadonlySignal<boolean>;
  /** Sentences. */
  readonly headline: ReadonlySignal<readonly string[]>;
  /** The spread over plausible worlds for the present scenario; untried until it is asked for. */
  readonly worlds: ReadonlySignal<PlausibleWorlds>;
  /** Observed figures from the time of the scenario that stands out, once they have been fetched. */
  readonly observations: ReadonlySignal<Observations | undefined>;
  /** The month of the cursor in words, curve by curve. */
  readonly readout: ReadonlySignal<readonly string[]>;
  /** The month under the pointer, while it is over the chart. */
  readonly pointed: Signal<number | undefined>;
  /** The month of which headline, cards, read-out and chart speak: the pointer's, else the cursor's. */
  readonly month: ReadonlySignal<number>;
  readonly measure: ReadonlySignal<ShownMeasure>;
  /** The curves of the chart: focus and reference first, none twice under another name. */
  readonly drawn: ReadonlySignal<readonly CurveId[]>;
  /** The name of a curve as chart and strip write it. */
  nameOf(id: CurveId): string;
}

export function createPicture(store: Store, runs: Runs): Picture {
  const pointed = signal<number | undefined>(undefined);
  const measure = computed(() => {
    const found = chartMeasure(store.view.value.measure);
    if (found === undefined)
      throw new Error(`chart: expected a measure, received ${store.view.value.measure}`);
    return found;
  });
  const nameOf = (id: CurveId) => {
    const { document, preset } = store.shown.value;
    if (id !== "current") return nameOfCurve(store.terms, document, id);
    const { changes, events } = document.current;
    return changes.length > 0 || events !== undefined ? messages.scenario.current : preset.title;
  };
  /** Focus and reference first, then every other curve that is not one of them under another name. */
  const drawn = computed((): readonly CurveId[] => {
    const { document, view, byId } = store.shown.value;
    const focus = store.blinking.value ? document.reference : view.focus;
    const ids = new Set<CurveId>([focus, document.reference]);
    if (store.blinking.value) return [...ids];
    for (const id of ["current", ...byId.keys()] as const) {
      if ([...ids].every((other) => !showSame(store.shown.value, other, id))) ids.add(id);
    }
    return [...ids];
  });
  const comparison = computed(() => {
    const [focus] = drawn.value;
    const { reference } = store.shown.value.document;
    const results = drawn.value.map((id) => ({ id, name: nameOf(id), ensemble: runs.of(id) }));
    const known = results.filter((result): result is ShownResult => result.ensemble !== undefined);
    // The first picture waits for both curves that are compared.
    if (![focus, reference].every((id) => known.some((result) => result.id === id))) return undefined;
    return compareResults(measure.value, known, focus, reference);
  });
  const month = computed(() => {
    const last = store.current.value.months;
    return Math.min(last, pointed.value ?? store.view.value.month);
  });
  const worlds = computed(() => {
    // Plausible worlds are the present model's.
    const isPresent = store.shown.value.document.run.engine === undefined;
    if (!isPresent || comparison.value === undefined) return undefined;
    const isDrawn = store.view.value.ignorance === "shown";
    return worldsOf(store.lasting(ignorance).value, comparison.value, measure.value.name, isDrawn);
  });
  const observed = createObservationFiles();
  const observations = computed(() => observed.of(comparison.value?.scenario.observations ?? ""));
  const picture = computed(() => {
    if (comparison.value === undefined) return undefined;
    return chartDataOf(comparison.value, {
      fixed: fixedAxes[measure.value.name],
      zoomed: store.zoomed.value,
      spread: store.view.value.spread,
      month: month.value,
      worlds: worlds.value,
      observations: observations.value,
      tellObserved: observed.tell(),
    });
  });
  effect(() => {
    const { observations } = store.current.value;
    if (observations !== "") void observed.load(observations);
  });
  const earlier = computed(() => {
    const ensemble = runs.of(drawn.value[0]);
    if (!runs.paused.value || !isStale(ensemble, store, drawn.value[0]) || ensemble === undefined) return;
    const { document } = store.shown.value;
    return nameOfTreatment(store.terms, ensemble.scenario, document.baseline);
  });
  const headline = computed(() => {
    if (comparison.value === undefined) return [messages.headline.working];
    const { replicates } = store.shown.value.document.run;
    const { curves, focus, reference } = comparison.value;
    const isPart = Math.min(curves[focus].count, curves[reference].count) < replicates;
    return composeHeadline({
      ...headlineDataOf(comparison.value, month.value, worlds.value),
      ...(isPart && { asked: replicates }),
      isFirstLook: store.shown.value.coming !== undefined,
      earlier: earlier.value,
    });
  });
  return {
    pointed,
    month,
    measure,
    drawn,
    worlds,
    observations,
    nameOf,
    chart: computed(() => {
      if (picture.value === undefined || comparison.value === undefined) return undefined;
      const { data, leaves, isLost } = picture.value;
      const isSplit = store.view.value.layout === "multiples";
      const drawings = isSplit ? splitByCurve(data, comparison.value) : [data];
      return { drawings, leaves, isLost, fingerprint: runs.of("current")?.fingerprint ?? "" };
    }),
    stale: computed(() => drawn.value.some((id) => isStale(runs.of(id), store, id))),
    headline,
    readout: computed(() =>
      comparison.value === undefined || picture.value === undefined
        ? []
        : readoutOf(comparison.value, month.value, picture.value.wording, worlds.value),
    ),
  };
}

/** The spread over plausible worlds of the curve that stands out, if it is known. */
function worldsOf(
  { result, of }: TrialState<WorldSpread>,
  { scenario }: CurveComparison,
  measure: string,
  isDrawn: boolean,
): PlausibleWorlds {
  const key = ignoranceKey(fingerprintScenario(asTried(scenario)), measure);
  const known = of === key ? result : key === startWorlds.of ? startSpread() : undefined;
  return known === undefined ? "untried" : { ...known, isDrawn };
}

/** Whether a result belongs to other settings than those that are shown. */
export function isStale(ensemble: GrownEnsemble<Preset> | undefined, store: Store, id: CurveId): boolean {
  return ensemble?.scenario !== store.shown.value.byId.get(id);
}

import { useEffect, useRef } from "preact/hooks";
import type { Frontier } from "../../../sim/experiments/index.ts";
import { fingerprintScenario, type Treatment } from "../../../sim/index.ts";
import { fixedAxis, renderFrontierCurve } from "../../../viz/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import { heldStrands } from "../../lab/actions.ts";
import { studyBase, triedOf } from "../../lab/studyBase.ts";
import { type Gain, gains } from "../../lab/viewFields.ts";
import { valueText } from "../../library/settingText.ts";
import type { LabProps } from "../../results/LabProps.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { frontierStudy } from "../../studies/frontier.ts";
import { usualValues } from "../../studies/study.ts";
import { mapMessages } from "../../words/map.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { Segments } from "../parts/Segments.tsx";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { TrialExample } from "../parts/TrialExample.tsx";
import {
  frontierCount,
  frontierIndex,
  frontierTick,
  type ToldFrontier,
  tellFrontier,
} from "./frontierTexts.ts";
import { MonthChoice } from "./MapLeversChoice.tsx";
import { MapNumbers } from "./MapNumbers.tsx";
import { footOf, mapState } from "./mapState.ts";

const say = mapMessages.frontier;
const { steps: STEPS } = usualValues(frontierStudy);
const { replicates: REPLICATES } = frontierStudy.usual;
/**
 * Cost in default runs, a second or two, up to which the frontier is drawn without a click, and again after each change
 * of a lever.
 */
const UNASKED = 1500;

/**
 * What each constant level of moderation gains in aid or economy and costs in members, and the place of the scenario.
 */
export function MapFrontier({ store }: LabProps) {
  const { current, view } = triedOf(store.shown.value);
  const row = Math.max(1, Math.min(view.frontierMonth || view.month, current.months));
  const now = `${fingerprintScenario(current)} ${heldStrands(store.shown.value.document.current)} ${row}`;
  const maps = store.lasting(mapState);
  const { state } = maps.frontier;
  const found = state.value.result;
  const isUnasked = store.settled.value && costOf(current) <= UNASKED;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What a report draws of this (src/export/gatherTabs.ts) is what there is.
    if (form.current?.closest(".stage")) return;
    if (isUnasked && maps.frontierOf !== now) start(store, row, now);
  }, [isUnasked, now]);
  const gain = view.frontierGain;
  return (
    <>
      <p class="note">{say.intro}</p>
      <div class="map-choice" ref={form}>
        <Segments
          legend={say.gain}
          name="frontier-gain"
          values={gains}
          chosen={gain}
          labels={say.gains}
          onChoose={(frontierGain) => store.show({ frontierGain })}
        />
        <MonthChoice
          label={say.month}
          value={row}
          months={current.months}
          onChoose={(frontierMonth) => store.show({ frontierMonth })}
        />
        <TrialBar
          state={state}
          label={say.start}
          onStart={() => start(store, row, now)}
          onCancel={() => maps.frontier.cancel()}
          now={now}
        />
      </div>
      <TrialExample
        state={state}
        text={say.exampleAt(examples.frontier.row)}
        replicates={examples.frontier.replicates}
      >
        <Drawing result={examples.frontier} gain={gain} />
      </TrialExample>
      {found !== undefined && (
        <>
          <Drawing result={found.result} gain={gain} />
          <Numbers result={found.result} />
          <MapFoot {...footOf(found)} />
        </>
      )}
    </>
  );
}

function Drawing({ result, gain }: { readonly result: ToldFrontier; readonly gain: Gain }) {
  const { points, current, row } = result;
  const all = [...points, current];
  const ends = (key: "membersLost" | Gain) => all.flatMap((point) => [point[key].low, point[key].high]);
  const text = tellFrontier(result, gain);
  const mark = (point: ToldFrontier["current"], id: string) => ({
    id,
    name: point.level === undefined ? say.current : valueText(point.level),
    x: point[gain],
    y: point.membersLost,
  });
  return (
    <figure class="map-single">
      <SvgDrawing
        class="map-drawing"
        label={say.label(text)}
        data={{
          x: { domain: fixedAxis(ends(gain)), format: valueText, title: say.x[gain] },
          y: {
            domain: fixedAxis(ends("membersLost")),
            format: frontierTick,
            title: say.y,
          },
          points: points.map((point) => mark(point, String(point.level))),
          current: mark(current, `current ${row}`),
        }}
        render={renderFrontierCurve}
      />
      <p>{text}</p>
    </figure>
  );
}

function Numbers({ result: { points, current } }: { readonly result: Frontier }) {
  const { moderation, ...others } = say.columns;
  const keys = ["aidGained", "economyGained", "membersLost", "leftForRival", "wentHome"] as const;
  return (
    <MapNumbers
      title={say.table}
      columns={[moderation, ...keys.map((key) => others[key])]}
      rows={[...points, current].map((point) => [
        point.level === undefined ? say.asItStands : valueText(point.level),
        ...keys.map((key) => {
          const { mean, low, high } = point[key];
          const said = key === "aidGained" || key === "economyGained" ? frontierIndex : frontierCount;
          return mapMessages.interval(said(mean), said(low), said(high));
        }),
      ])}
    />
  );
}

const costOf = (current: Treatment) =>
  REPLICATES * ((STEPS + 1) * replicateCost({ ...current, mode: "scheduled" }) + replicateCost(current));

function start(store: LabProps["store"], row: number, of: string): void {
  const shown = triedOf(store.shown.peek());
  const levels = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  const asked = { ...studyBase(shown, REPLICATES), lever: "moderation" as const, levels, row };
  const line = studyCommandLine(frontierStudy, shown, { steps: STEPS, row });
  const maps = store.lasting(mapState);
  maps.frontierOf = of;
  maps.frontier.start(
    of,
    async (run, show) => {
      const finish = (result: Frontier) => ({ asked, result, ...line });
      return finish(await frontierStudy.run(asked, run, (result) => show(finish(result))));
    },
    costOf(asked.base),
  );
}

import { useSignal } from "@preact/signals";
import type { LeadershipResult } from "../../../sim/experiments/index.ts";
import { renderLeadershipPaths } from "../../../viz/index.ts";
import { presetOf } from "../../lab/resolve.ts";
import { leadershipCommand } from "../../reports/leadershipRows.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { leadershipStudy } from "../../studies/leadership.ts";
import { usualValues } from "../../studies/study.ts";
import { mapMessages } from "../../words/map.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { pageSources } from "../parts/pageSources.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { footOf, mapState } from "./mapState.ts";
import { takeExplanation } from "./takeExplanation.ts";

const say = mapMessages.leadership;
const { usual } = leadershipStudy;
const styles = { H1: "kept1", H2: "current", H3: "kept2" } as const;

type ChosenPath = LeadershipResult["paths"][number];

/**
 * Three leaderships live through the history, then propaganda falls: what each chooses, and whether history can tell
 * them apart.
 */
export function MapLeadership({ store }: LabProps) {
  const { leadership } = store.lasting(mapState);
  const { state } = leadership;
  const found = state.value.result;
  return (
    <>
      <p class="note">
        {say.intro} {say.base}
      </p>
      <TrialBar
        state={state}
        label={say.start}
        onStart={() => start(store)}
        onCancel={() => leadership.cancel()}
        now={usual.scenario}
      />
      {found !== undefined && (
        <>
          <Drawing result={found.result} of={found.asked.figures.length} />
          <ul class="explanation-cards">
            {found.result.paths.map((path) => (
              <ExplanationCard
                key={path.explanation.id}
                store={store}
                path={path}
                figures={found.asked.figures.length}
              />
            ))}
          </ul>
          <MapFoot {...footOf(found)} />
        </>
      )}
    </>
  );
}

function Drawing({ result, of }: { readonly result: LeadershipResult; readonly of: number }) {
  const { fall, policy, paths } = result;
  const text = wordsOf(result, of);
  return (
    <figure class="map-single">
      <SvgDrawing
        class="map-drawing"
        label={say.label(text)}
        data={{
          axes: {
            months: paths[0].moderation.length - 1,
            formatMonth: say.x,
            domain: [0, 1] as const,
            format: (value: number) => String(Number(value.toFixed(2))),
            unit: say.y,
          },
          paths: paths.map(({ explanation: { id }, moderation }) => ({
            id,
            name: say.names[id],
            style: styles[id],
            levels: moderation,
            end: level(moderation[moderation.length - 1].mean),
          })),
          policy,
          policyName: say.policy,
          fall,
          fallName: say.fall,
        }}
        render={renderLeadershipPaths}
      />
      <p>{text}</p>
    </figure>
  );
}

/** How well each fits, and how far they differ, from the numbers. */
function wordsOf({ paths, partings }: LeadershipResult, of: number): string {
  const byFit = [...paths].sort((a, b) => a.distance.mean - b.distance.mean);
  const [nearest, furthest] = [byFit[0], byFit[byFit.length - 1]];
  const agreeing = paths.map((path) => path.agreeing);
  return [
    say.fits(
      paths.map(({ explanation, distance }) => say.fitOf(explanation.id, level(distance.mean))).join(", "),
    ),
    furthest.distance.low <= nearest.distance.high
      ? say.alike
      : say.notAlike(nearest.explanation.id, furthest.explanation.id),
    say.ranges(Math.min(...agreeing), Math.max(...agreeing), of),
    ...partings.map(({ of: one, from, apart }) => {
      const size = mapMessages.interval(
        level(Math.abs(apart.mean)),
        ...((apart.mean < 0 ? [-apart.high, -apart.low] : [apart.low, apart.high]).map(level) as [
          string,
          string,
        ]),
      );
      return apart.low <= 0 && apart.high >= 0
        ? say.together(one, from, size)
        : say.parting(one, from, size, apart.mean > 0 ? "above" : "below");
    }),
  ].join(" ");
}

interface ExplanationCardProps {
  readonly store: LabProps["store"];
  readonly path: ChosenPath;
  readonly figures: number;
}

/** One explanation: its statement, its fit, its choice in the end, and a button that puts it under the levers. */
function ExplanationCard({ store, path, figures }: ExplanationCardProps) {
  const taken = useSignal(false);
  const { explanation, distance, agreeing, atEnd } = path;
  const name = say.names[explanation.id];
  const said = ({ mean, low, high }: ChosenPath["distance"]) =>
    mapMessages.interval(level(mean), level(low), level(high));
  return (
    <li class={`explanation-card ${styles[explanation.id]}`}>
      <h3>{name}</h3>
      <p>{explanation.statement}</p>
      <p>
        {say.fit(said(distance), agreeing, figures)} {say.end(said(atEnd))}
      </p>
      <p>
        <button
          type="button"
          onClick={() => {
            takeExplanation(store, explanation);
            taken.value = true;
          }}
        >
          {say.take(name)}
        </button>{" "}
        <span role="status">{taken.value && say.taken(name)}</span>
      </p>
    </li>
  );
}

const level = (value: number) => value.toFixed(2).replace("-", "−");

function start({ terms, lasting }: LabProps["store"]): void {
  lasting(mapState).leadership.start(usual.scenario, async (run) => {
    const base = presetOf(terms, usual.scenario);
    const study = { base, seed: base.seed, replicates: usual.replicates };
    const asked = await leadershipStudy.plan(study, usualValues(leadershipStudy), [], pageSources);
    return { asked, result: await leadershipStudy.run(asked, run), command: leadershipCommand(asked) };
  });
}

import { explanations, type LeadershipResult } from "../../../sim/experiments/index.ts";
import { presetOf } from "../../lab/resolve.ts";
import { leadershipCommand, leadershipRows } from "../../reports/leadershipRows.ts";
import { leadershipSentences } from "../../reports/leadershipSentences.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { expectedCost, leadershipStudy } from "../../studies/leadership.ts";
import { usualValues } from "../../studies/study.ts";
import { mapMessages } from "../../words/map.ts";
import { tellExperiment } from "../../words/told/tellExperiment.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { pageSources } from "../parts/pageSources.ts";
import { TrialBar } from "../parts/TrialBar.tsx";
import { ExplanationCard } from "./ExplanationCard.tsx";
import { footOf, mapState } from "./mapState.ts";

const say = mapMessages.leadership;
const { usual } = leadershipStudy;

/**
 * Four families of leaderships live through the history, then propaganda falls: what each chooses, and whether history
 * can tell them apart.
 */
export function MapLeadership({ store }: LabProps) {
  const { leadership } = store.lasting(mapState);
  const { state } = leadership;
  const found = state.value.result;
  return (
    <>
      <p class="note">
        {say.intro} {say.base(presetOf(store.terms, usual.scenario).title)}
      </p>
      <TrialBar
        state={state}
        label={say.start}
        onStart={() => start(store)}
        onCancel={() => leadership.cancel()}
        now={usual.scenario}
      />
      {state.value.status === "idle" && (
        <ul class="explanation-cards">
          {explanations.map(({ id, statement }) => (
            <li key={id} class="trial-example">
              <b>{say.names[id]}.</b> {tellExperiment(statement)}
            </li>
          ))}
        </ul>
      )}
      {found !== undefined && (
        <>
          <ul class="explanations-said">
            {leadershipSentences(leadershipRows(found.result, found.asked)).map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
          <Cards store={store} result={found.result} figures={found.asked.figures.length} />
          <MapFoot {...footOf(found)} />
        </>
      )}
    </>
  );
}

interface CardsProps {
  readonly store: LabProps["store"];
  readonly result: LeadershipResult;
  readonly figures: number;
}

function Cards({ store, result, figures }: CardsProps) {
  return (
    <ul class="explanation-cards">
      {result.families.map((family) => (
        <ExplanationCard
          key={family.explanation.id}
          store={store}
          family={family}
          result={result}
          figures={figures}
        />
      ))}
    </ul>
  );
}

function start({ terms, lasting }: LabProps["store"]): void {
  const base = presetOf(terms, usual.scenario);
  const study = { base, seed: base.seed, replicates: usual.replicates };
  const values = usualValues(leadershipStudy);
  lasting(mapState).leadership.start(
    usual.scenario,
    async (run) => {
      const asked = await leadershipStudy.plan(study, values, [], pageSources);
      return { asked, result: await leadershipStudy.run(asked, run), command: leadershipCommand(asked) };
    },
    expectedCost(base, values.after, usual.replicates),
  );
}

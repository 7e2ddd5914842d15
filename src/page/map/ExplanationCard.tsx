import { useSignal } from "@preact/signals";
import type { FamilyPath, LeadershipResult } from "../../../sim/experiments/index.ts";
import { renderLeadershipPaths } from "../../../viz/index.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { level, withRange } from "../../reports/leadershipSentences.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { mapMessages } from "../../words/map.ts";
import { numerals } from "../../words/numerals.ts";
import { listed } from "../../words/parts/listed.ts";
import { tellExperiment } from "../../words/told/tellExperiment.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { takeExplanation } from "./takeExplanation.ts";

const say = mapMessages.leadership;
const styles = { H1: "kept1", H2: "current", H3: "kept2", H4: "kept3" } as const;

interface ExplanationCardProps {
  readonly store: LabProps["store"];
  readonly family: FamilyPath;
  readonly result: LeadershipResult;
  readonly figures: number;
}

/**
 * One explanation: the paths of its leaderships, its statement, the settings of the nearest and its fit, its choice in
 * the end, and a button that puts the nearest under the levers.
 */
export function ExplanationCard({ store, family, result, figures }: ExplanationCardProps) {
  const taken = useSignal(false);
  const { explanation, members, nearest } = family;
  const name = say.names[explanation.id];
  return (
    <li class={`explanation-card ${styles[explanation.id]}`}>
      <h3>{name}</h3>
      <p>{tellExperiment(explanation.statement)}</p>
      <Drawing family={family} result={result} />
      <p>
        {say.nearestSettings(members.length, settingsOf(family))}{" "}
        {say.fit(withRange(nearest.distance.mean, family.distance), nearest.agreeing, figures)}{" "}
        {say.end(withRange(nearest.atEnd.mean, family.atEnd))}
      </p>
      <p>
        <button
          type="button"
          onClick={() => {
            takeExplanation(store, nearest.changes);
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

/** "resistance to pressure 0.6, ideal of the leadership 0.1" */
function settingsOf({ explanation, nearest }: FamilyPath): string {
  const values = Object.fromEntries(nearest.changes);
  return listed(explanation.spans.map((name) => say.setting(settingLabel(name), Number(values[name]))));
}

function Drawing({ family, result }: Pick<ExplanationCardProps, "family" | "result">) {
  const { explanation, path } = family;
  const { fall, policy } = result;
  const name = say.names[explanation.id];
  const last = path.length - 1;
  const at = (row: number) => withRange(path[row].nearest.mean, path[row]);
  return (
    <SvgDrawing
      class="map-drawing"
      label={say.label(name, at(0), at(fall), at(last))}
      data={{
        axes: {
          months: last,
          formatMonth: say.x,
          domain: [0, 1] as const,
          format: (value: number) => numerals(Number(value.toFixed(2))),
          unit: say.y,
        },
        paths: [
          {
            id: explanation.id,
            name,
            style: styles[explanation.id],
            levels: path.map(({ nearest, least, most }) => ({ mean: nearest.mean, low: least, high: most })),
            end: level(path[last].nearest.mean),
          },
        ],
        policy,
        policyName: say.policy,
        fall,
        fallName: say.fall,
      }}
      render={renderLeadershipPaths}
    />
  );
}

import type { RegionsDifference } from "../../../sim/experiments/index.ts";
import { findSettable, fingerprintScenario } from "../../../sim/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { heldStrands } from "../../lab/actions.ts";
import { labelOf } from "../../lab/describe.ts";
import { lasting } from "../../lab/lasting.ts";
import { triedOf } from "../../lab/studyBase.ts";
import { createTrial } from "../../lab/trial.ts";
import { mapAssumptionNames, mapLeverNames, type SettingRange } from "../../lab/viewFields.ts";
import { stepOf } from "../../library/settingText.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { compareStudy } from "../../studies/compare.ts";
import { comparePairs } from "../../studies/defaults.ts";
import { messages } from "../../words/messages.ts";
import { rangesMessages as say } from "../../words/parts/ranges.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { RangesAnswer, type RangesFound } from "./RangesAnswer.tsx";
import { rangeArgument, rangesAsked, rangesOf } from "./rangesAsked.ts";
import "../parts/trials.css";
import { numerals } from "../../words/numerals.ts";
import { Picked } from "../parts/Picked.tsx";

const rangesTrial = lasting(() => createTrial<RangesFound>(createPageJobs));

/** Two settings or policies given as ranges, and what sets them apart over both. */
export function RangesPart({ store }: Pick<LabProps, "store">) {
  const trial = store.lasting(rangesTrial);
  const shown = triedOf(store.shown.value);
  const { current, view, document } = shown;
  const { treatment, control } = rangesOf(view);
  const asked = rangesAsked(shown);
  const now = JSON.stringify([
    ...[fingerprintScenario(current), current.seed, heldStrands(document.current)],
    asked.values,
  ]);
  const start = () => {
    const { seed, settings } = current;
    trial.start(
      now,
      async (run, show) => {
        const found = (result: RegionsDifference) => ({ ...asked, seed, agents: settings.agents, result });
        return found(await compareStudy.run(await asked.plan(), run, (early) => show(found(early))));
      },
      asked.expected,
    );
  };
  const { result: found, status } = trial.state.value;
  const isSame = rangeArgument(treatment) === rangeArgument(control);
  return (
    <section class="ranges-part" aria-labelledby="ranges-title">
      <h2 id="ranges-title">{say.title}</h2>
      <p class="note">{say.intro}</p>
      <RangeForm
        title={say.treatment}
        range={treatment}
        onChange={(range) => store.show({ compareTreatment: rangeArgument(range) })}
      />
      <RangeForm
        title={say.control}
        range={control}
        onChange={(range) => store.show({ compareControl: rangeArgument(range) })}
      />
      <div class="trial-form">
        <label>
          <span>{say.pairs}</span>
          <select
            value={view.comparePairs}
            onChange={(event) => {
              const chosen = comparePairs.find((pairs) => String(pairs) === event.currentTarget.value);
              if (chosen !== undefined) store.show({ comparePairs: chosen });
            }}
          >
            {comparePairs.map((pairs) => (
              <option key={pairs} value={pairs}>
                {numerals(pairs)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isSame && status !== "running" ? (
        <p class="trial-bar" role="status">
          {say.same}
        </p>
      ) : (
        <TrialBar state={trial.state} label={say.start} onStart={start} onCancel={trial.cancel} now={now} />
      )}
      {found !== undefined && (
        <>
          <RangesAnswer found={found} />
          <MapFoot
            command={found.command}
            file={found.file}
            seed={found.seed}
            replicates={found.replicates}
            agents={found.agents}
          />
        </>
      )}
    </section>
  );
}

/** Levers first, then assumptions: all that have a study range. */
const groups = [
  { label: messages.levers.title, names: mapLeverNames },
  { label: messages.assumptions.title, names: mapAssumptionNames },
];

interface RangeFormProps {
  readonly title: string;
  readonly range: SettingRange;
  readonly onChange: (range: SettingRange) => void;
}

/** A setting, and its low and high end: one that passes the other takes it along. */
function RangeForm({ title, range, onChange }: RangeFormProps) {
  const { name, low, high } = range;
  const row = findSettable(name);
  const choose = (next: string) => {
    const other = findSettable(next);
    const [from = 0, to = 1] = other?.range ?? other?.bounds ?? [];
    onChange({ name: next, low: from, high: to });
  };
  const field = (label: string, value: number, change: (value: number) => SettingRange) => (
    <NumberField
      label={label}
      value={value}
      bounds={row?.bounds ?? [0, 1]}
      step={row === undefined ? 0.01 : stepOf(row)}
      integer={row?.integer === true}
      onChange={(next) => onChange(change(next))}
    />
  );
  return (
    <fieldset class="trial-form">
      <legend>{title}</legend>
      <label>
        <span>{say.setting}</span>
        <Picked text={labelOf(name)}>
          <select value={name} onChange={(event) => choose(event.currentTarget.value)}>
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.names.map((each) => (
                  <option key={each} value={each}>
                    {labelOf(each)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Picked>
      </label>
      {field(say.from, low, (next) => ({ name, low: next, high: Math.max(next, high) }))}
      {field(say.to, high, (next) => ({ name, low: Math.min(low, next), high: next }))}
    </fieldset>
  );
}

import { useSignal } from "@preact/signals";
import { crowdSpeed } from "../../lab/crowd/crowdSpeed.ts";
import { labelOf } from "../../lab/describe.ts";
import { splitChanges } from "../../lab/settingKinds.ts";
import { defaultMeasure } from "../../library/chartMeasures.ts";
import { valueText } from "../../library/settingText.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { listed } from "../../words/parts/listed.ts";
import { leverHint } from "../levers/leverHint.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const ScenarioTexts = lazyPanel(() =>
  import("./ScenarioTexts.tsx").then(({ ScenarioTexts }) => ScenarioTexts),
);

const MeasureNote = lazyPanel(() => import("./MeasureNote.tsx").then(({ MeasureNote }) => MeasureNote));

/** Only in a page that is built for another language than English. */
const TranslationMark = import.meta.env.OUTBID_TRANSLATED
  ? lazyPanel(() => import("../languages/TranslationNote.tsx").then(({ TranslationMark }) => TranslationMark))
  : undefined;

const CrowdBar = lazyPanel(() => import("./CrowdBar.tsx").then(({ CrowdBar }) => CrowdBar));

interface AboutProps extends Pick<LabProps, "store" | "runs"> {
  readonly measure: string;
}

/** The changes to the scenario, and where the scenario comes from. */
export function AboutScenario({ store, runs, measure }: AboutProps) {
  const say = messages.scenario;
  const wanted = useSignal(false);
  const { preset, document, current, coming } = store.shown.value;
  const { changes: all, events } = document.current;
  const { policy, assumed } = splitChanges(all);
  const same = all.length === 0 && events === undefined && preset.id === document.baseline;
  const list = (changes: typeof policy) =>
    listed(
      changes.map(([name, value]) => {
        if (name === "mode") return `${messages.levers.leadership} ${messages.levers.modes[current.mode]}`;
        if (name === "rival") return value ? messages.levers.hasRival : say.noRival;
        return `${labelOf(name)} ${typeof value === "number" ? valueText(value) : value}`;
      }),
    );
  const changes = [
    ...(policy.length === 0 ? [] : [say.changed(list(policy))]),
    ...(assumed.length === 0 ? [] : [say.changedAssumptions(list(assumed))]),
    ...(events === undefined ? [] : [say.changedEvents]),
  ].join(" ");
  const quiet = same ? say.differsNot : say.unchanged;
  const hint = store.lasting(leverHint).value;
  return (
    <div class="about">
      {(coming !== undefined ||
        (store.lasting(crowdSpeed).value !== undefined &&
          current.settings.agents < current.settings.poolPeople)) && (
        <div class="crowd">
          <CrowdBar store={store} runs={runs} />
        </div>
      )}
      <p class="changes" title={changes}>
        {changes || quiet}
      </p>
      {measure === defaultMeasure ? (
        <p>{say.terms}</p>
      ) : (
        <MeasureNote measure={measure} settings={current.settings} />
      )}
      <details
        onToggle={(event) => {
          wanted.value = event.currentTarget.open;
        }}
      >
        <summary>{say.about(preset.title)}</summary>
        {wanted.value && <ScenarioTexts key={preset.id} id={preset.id} />}
      </details>
      {TranslationMark && <TranslationMark />}
      {hint !== "" && (
        <p class="hint" aria-hidden="true">
          {hint}
        </p>
      )}
    </div>
  );
}

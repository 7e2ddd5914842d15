import { modes } from "../../../sim/index.ts";
import { termsOf } from "../../lab/resolve.ts";
import type { Store } from "../../lab/store.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { leverTexts } from "../../words/settings/leverTexts.ts";
import { Picked } from "../parts/Picked.tsx";
import { Assumptions } from "./Assumptions.tsx";
import { leverHint } from "./leverHint.ts";
import { ModerationLever } from "./ModerationLever.tsx";
import { SettingLever } from "./SettingLever.tsx";
import { shownLevers } from "./shownLevers.ts";
import { startScents } from "./startScents.ts";
import { Timeline } from "./Timeline.tsx";
import { UndoBar } from "./UndoBar.tsx";

/** The levers of the two sides and of the world, and separately the assumptions. */
export function Levers(props: LabProps) {
  const { store } = props;
  const say = messages.levers;
  const { current, document } = store.shown.value;
  const isChanged = document.current.changes.length > 0 || document.current.events !== undefined;
  const hint = store.lasting(leverHint);
  const tell = (event: Event) => {
    const lever = event.target instanceof Element ? event.target.closest("[data-hint]") : null;
    hint.value = lever?.getAttribute("data-hint") ?? "";
  };
  return (
    <section
      class="levers"
      aria-labelledby="levers-title"
      onFocusIn={(event) => {
        startScents(props);
        tell(event);
      }}
      onPointerOver={(event) => {
        startScents(props);
        tell(event);
      }}
      onPointerLeave={() => {
        hint.value = "";
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) hint.value = "";
      }}
    >
      <div class="head">
        <h2 id="levers-title">{say.title}</h2>
        <UndoBar store={store} />
        <button type="button" disabled={!isChanged} onClick={() => store.reset()}>
          {messages.scenario.resetAll}
        </button>
      </div>
      <fieldset>
        <legend>{say.regime}</legend>
        <ModerationLever store={store} />
        <div class="choice" data-hint={say.modeTexts[current.mode]}>
          <label for="mode">{say.leadership}</label>
          <Picked text={say.modes[current.mode]}>
            <select
              id="mode"
              value={current.mode}
              aria-describedby={current.mode === "scheduled" ? undefined : "mode-text"}
              onChange={(event) => store.set("mode", event.currentTarget.value)}
            >
              {modes.map((mode) => (
                <option key={mode} value={mode}>
                  {say.modes[mode]}
                </option>
              ))}
            </select>
          </Picked>
          {current.mode !== "scheduled" && (
            <p class="note" id="mode-text">
              {say.modeTexts[current.mode]}
            </p>
          )}
        </div>
        <SettingLevers store={store} names={shownLevers.regime} />
      </fieldset>
      <fieldset>
        <legend>{say.rival}</legend>
        <label class="switch" data-hint={say.hasRivalText}>
          <input
            type="checkbox"
            checked={current.rival}
            onChange={(event) => store.set("rival", event.currentTarget.checked)}
          />
          {say.hasRival}
        </label>
        <SettingLevers store={store} names={shownLevers.rival} />
      </fieldset>
      <fieldset>
        <legend>{say.world}</legend>
        <SettingLevers store={store} names={shownLevers.world} />
      </fieldset>
      <Timeline store={store} />
      <Assumptions store={store} />
      {hint.value !== "" && (
        <p class="hint" aria-hidden="true">
          {hint.value}
        </p>
      )}
    </section>
  );
}

interface SettingLeversProps {
  readonly store: Store;
  readonly names: readonly (keyof typeof leverTexts)[];
}

function SettingLevers({ store, names }: SettingLeversProps) {
  // A setting that came after the model is none of its levers.
  const { isLater } = termsOf(store.terms, store.shown.value.document.run.engine);
  const isKnown = (name: string) => isLater?.(name) !== true;
  return (
    <>
      {names.filter(isKnown).map((name) => (
        <SettingLever key={name} store={store} name={name} text={leverTexts[name].text} />
      ))}
    </>
  );
}

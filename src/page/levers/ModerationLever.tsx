import { masterLever, strands } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";
import { movedByEvent } from "../../library/eventTexts.ts";
import { messages } from "../../words/messages.ts";
import { leverTexts } from "../../words/settings/leverTexts.ts";
import { Lever } from "./Lever.tsx";
import { SettingLever } from "./SettingLever.tsx";

/** The master lever of moderation and, on demand, its four strands. */
export function ModerationLever({ store }: { store: Store }) {
  const { current, preset } = store.shown.value;
  const values = strands.map((strand) => current.settings[strand]);
  const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
  const mixed = values.some((value) => value !== values[0]);
  const moved = movedByEvent(current, "moderation");
  return (
    <>
      <Lever
        store={store}
        settable={masterLever}
        text={leverTexts.moderation.text}
        value={mixed ? mean(values) : values[0]}
        preset={mean(strands.map((strand) => preset.settings[strand]))}
        changed={strands.some((strand) => current.settings[strand] !== preset.settings[strand])}
        notes={[
          ...(mixed ? [messages.levers.strandsDifferText] : []),
          ...(moved === undefined ? [] : [messages.levers.movedBy(moved)]),
        ]}
        mixed={mixed}
      />
      <details class="strands">
        <summary>{messages.levers.strands}</summary>
        {strands.map((strand) => (
          <SettingLever key={strand} store={store} name={strand} text={leverTexts[strand].text} />
        ))}
      </details>
    </>
  );
}

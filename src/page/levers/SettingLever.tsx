import { findSettable } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";
import { movedByEvent } from "../../library/eventTexts.ts";
import { messages } from "../../words/messages.ts";
import { Lever } from "./Lever.tsx";

interface SettingLeverProps {
  readonly store: Store;
  readonly name: string;
  /** What it does, in one plain sentence. */
  readonly text: string;
  /** Sentences under the control. */
  readonly notes?: readonly string[];
}

/** The lever of one setting, by its flat name, bound to the store. */
export function SettingLever({ store, name, text, notes = [] }: SettingLeverProps) {
  const settable = findSettable(name);
  if (settable === undefined) throw new Error(`lever: expected a setting, received ${name}`);
  const { current, preset } = store.shown.value;
  const key = name as keyof typeof current.settings;
  const moved = movedByEvent(current, name);
  return (
    <Lever
      store={store}
      settable={settable}
      text={text}
      value={current.settings[key]}
      preset={preset.settings[key]}
      changed={current.settings[key] !== preset.settings[key]}
      notes={moved === undefined ? notes : [...notes, messages.levers.movedBy(moved)]}
    />
  );
}

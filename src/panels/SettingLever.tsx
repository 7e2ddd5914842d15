import { type Settable, settables } from "../../sim/index.ts";
import { messages } from "../messages.ts";
import type { Store } from "../store.ts";
import { movedByEvent } from "./eventTexts.ts";
import { Lever } from "./Lever.tsx";
import { valueText } from "./settingText.ts";

const byName = new Map<string, Settable>(settables.map((settable) => [settable.name, settable]));

/** The lever of one setting, by its flat name, bound to the store. */
export function SettingLever({
  store,
  name,
  ground = false,
}: {
  store: Store;
  name: string;
  ground?: boolean;
}) {
  const settable = byName.get(name);
  if (settable === undefined) throw new Error(`lever: expected a setting, received ${name}`);
  const { current, preset } = store.shown.value;
  const key = name as keyof typeof current.settings;
  const moved = movedByEvent(current, name);
  const notes = moved === undefined ? [] : [messages.levers.movedBy(moved)];
  return (
    <Lever
      store={store}
      settable={settable}
      value={current.settings[key]}
      preset={preset.settings[key]}
      changed={current.settings[key] !== preset.settings[key]}
      notes={ground ? [...groundOf(settable), ...notes] : notes}
    />
  );
}

function groundOf({ text, default: usual, unit, grade, source, label }: Settable): string[] {
  const say = messages.assumptions;
  const salafi = /salafi/i.test(`${label} ${text}`) ? [messages.salafi] : [];
  return [
    say.default(valueText(usual), unit),
    ...(source === "" ? [] : [say.ground(grade, source)]),
    ...salafi,
  ];
}

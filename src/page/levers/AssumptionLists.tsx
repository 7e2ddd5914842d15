import { useSignal } from "@preact/signals";
import type { Settable, Settings } from "../../../sim/index.ts";
import { termsOf } from "../../lab/resolve.ts";
import { isAssumption } from "../../lab/settingKinds.ts";
import type { Store } from "../../lab/store.ts";
import { isAboutSalafi } from "../../library/aboutSalafi.ts";
import { valueText } from "../../library/settingText.ts";
import { assumptionMessages as say } from "../../words/assumptions.ts";
import { messages } from "../../words/messages.ts";
import { salafiText } from "../../words/salafi.ts";
import type { SettingName, SettingUnit } from "../../words/settings/SettingName.ts";
import { settingTexts } from "../../words/settings/settingTexts.ts";
import { settingUnits } from "../../words/settings/settingUnits.ts";
import { SettingLever } from "./SettingLever.tsx";

const kinds: readonly Settable["kind"][] = [
  "lever",
  "leadership",
  "parameter",
  "initial",
  "population",
  "scale",
];

type SettingRow = Settable & { readonly name: SettingName };

interface AssumptionListsProps {
  readonly store: Store;
  readonly listed: readonly SettingRow[];
}

/** The assumptions, grouped by subject; each group is closed until the reader opens it. */
export function AssumptionLists({ store, listed }: AssumptionListsProps) {
  return (
    <>
      <p>{say.text}</p>
      <p>{say.grades}</p>
      {kinds.map((kind) => (
        <AssumptionGroup
          key={kind}
          store={store}
          title={say.kinds[kind]}
          rows={listed.filter((row) => row.kind === kind)}
        />
      ))}
    </>
  );
}

interface AssumptionGroupProps {
  readonly store: Store;
  readonly title: string;
  readonly rows: readonly SettingRow[];
}

function AssumptionGroup({ store, title, rows }: AssumptionGroupProps) {
  const wanted = useSignal(false);
  const { current, preset, document } = store.shown.value;
  const { defaults } = termsOf(store.terms, document.run.engine);
  const value = (settings: typeof current.settings, name: string) => settings[name as keyof typeof settings];
  const changed = rows.filter(({ name }) => value(current.settings, name) !== value(preset.settings, name));
  return (
    <details
      onToggle={(event) => {
        event.stopPropagation();
        wanted.value = event.currentTarget.open;
      }}
    >
      <summary>
        {title} <span class="count">{messages.assumptions.count(changed.length)}</span>
      </summary>
      {!isAssumption(rows[0].name) && <p>{say.leverText}</p>}
      {wanted.value &&
        rows.map((row) => (
          <SettingLever
            key={row.name}
            store={store}
            name={row.name}
            text={settingTexts[row.name].text}
            notes={groundOf(row, defaults)}
          />
        ))}
    </details>
  );
}

/** `defaults` are those of the model, where it is not the present one. */
function groundOf({ name, unit, grade, ...row }: SettingRow, defaults?: Settings): string[] {
  const usual = defaults?.[name as keyof Settings] ?? row.default;
  const { source } = settingTexts[name];
  const salafi = isAboutSalafi(name) ? [salafiText()] : [];
  return [
    say.default(valueText(usual), settingUnits[unit as SettingUnit]),
    ...(source === "" ? [] : [say.ground(grade, source)]),
    ...salafi,
  ];
}

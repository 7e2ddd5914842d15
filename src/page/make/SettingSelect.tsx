import { masterLever, settables } from "../../../sim/index.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { makeFields as say } from "../../words/lesson/makeFields.ts";

const isLever = ({ kind }: { readonly kind: string }) => kind === "lever";
const groups = [
  [say.groups.levers, [masterLever, ...settables.filter(isLever)]],
  [say.groups.others, settables.filter((row) => !isLever(row) && row.kind !== "population")],
] as const;

interface SettingSelectProps {
  readonly value: string;
  readonly name: string;
  /** Levers alone: what can move during a run. */
  readonly onlyLevers?: boolean;
  readonly onName: (name: string) => void;
}

/** One of the model's settings, by its label. */
export function SettingSelect({ value, name, onlyLevers = false, onName }: SettingSelectProps) {
  return (
    <select aria-label={name} value={value} onChange={(event) => onName(event.currentTarget.value)}>
      {groups.slice(0, onlyLevers ? 1 : 2).map(([label, rows]) => (
        <optgroup key={label} label={label}>
          {rows.map((row) => (
            <option key={row.name} value={row.name}>
              {settingLabel(row.name)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

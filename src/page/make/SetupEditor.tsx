import { findSettable } from "../../../sim/index.ts";
import { loadPresets } from "../../library/presets.ts";
import { makeFields } from "../../words/lesson/makeFields.ts";
import { numerals } from "../../words/numerals.ts";
import { listAt, readPlace, withAdded, withRemoved } from "./draft.ts";
import type { Making } from "./making.ts";
import { NumberText } from "./NumberText.tsx";
import { idOf } from "./places.ts";
import { SettingSelect } from "./SettingSelect.tsx";

const say = makeFields.setup;
const presets = loadPresets();

interface SetupEditorProps {
  readonly making: Making;
  readonly place: string;
  /** Whether it is the lesson's start, which has a scenario of its own. */
  readonly isStart: boolean;
}

/** A run in words of the model: a scenario, whether IS-K exists, settings, and levers that move later. */
export function SetupEditor({ making, place, isStart }: SetupEditorProps) {
  const draft = making.draft.value;
  const read = (name: string) => readPlace(draft, `${place}.${name}`);
  const edit = (name: string, value: unknown) => making.edit(`${place}.${name}`, value);
  const rival = read("rival");
  const set = Object.entries((read("set") ?? {}) as Record<string, unknown>);
  const later = listAt(draft, `${place}.at`);
  const rename = (from: string, to: string) =>
    edit("set", Object.fromEntries(set.map(([name, value]) => [name === from ? to : name, value])));
  const unset = ["moderation", "propaganda", "repression", "funding", "aidScale"].find(
    (name) => !set.some(([other]) => other === name),
  );
  return (
    <>
      <div class="make-row">
        <label>
          {say.scenario}
          <select
            id={idOf(`${place}.scenario`)}
            value={String(read("scenario") ?? "")}
            onChange={(event) => edit("scenario", event.currentTarget.value || undefined)}
          >
            {!isStart && <option value="">{say.asStart}</option>}
            {presets.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.rival}
          <select
            id={idOf(`${place}.rival`)}
            value={String(rival ?? "")}
            onChange={(event) =>
              edit(
                "rival",
                event.currentTarget.value === "" ? undefined : event.currentTarget.value === "true",
              )
            }
          >
            <option value="">{say.asScenario}</option>
            <option value="true">{say.with}</option>
            <option value="false">{say.without}</option>
          </select>
        </label>
      </div>
      {set.map(([name, value], i) => (
        <fieldset key={i} class="make-row" aria-label={`${say.setting} ${numerals(i + 1)}`}>
          <SettingSelect name={say.setting} value={name} onName={(next) => rename(name, next)} />
          <NumberText
            id={idOf(`${place}.set.${name}`)}
            name={say.value}
            value={value}
            onValue={(next) =>
              edit(
                "set",
                Object.fromEntries(set.map(([one, old]) => [one, one === name ? (next ?? "") : old])),
              )
            }
          />
          <button
            type="button"
            aria-label={makeFields.remove(`${say.setting} ${numerals(i + 1)}`)}
            onClick={() => edit(`set.${name}`, undefined)}
          >
            <span aria-hidden="true" class="icon remove" />
          </button>
        </fieldset>
      ))}
      {later.map((_, i) => (
        <fieldset key={i} class="make-row" aria-label={`${say.at} ${numerals(i + 1)}`}>
          <label for={idOf(`${place}.at.${i}.month`)}>
            {say.month}
            <NumberText
              id={idOf(`${place}.at.${i}.month`)}
              value={read(`at.${i}.month`)}
              onValue={(value) => edit(`at.${i}.month`, value)}
            />
          </label>
          <SettingSelect
            name={say.setting}
            value={String(read(`at.${i}.name`) ?? "")}
            onlyLevers
            onName={(name) => edit(`at.${i}.name`, name)}
          />
          <NumberText
            id={idOf(`${place}.at.${i}.value`)}
            name={say.value}
            value={read(`at.${i}.value`)}
            onValue={(value) => edit(`at.${i}.value`, value)}
          />
          <button
            type="button"
            aria-label={makeFields.remove(`${say.at} ${numerals(i + 1)}`)}
            onClick={() =>
              later.length === 1
                ? edit("at", undefined)
                : making.take(withRemoved(making.draft.peek(), `${place}.at`, i))
            }
          >
            <span aria-hidden="true" class="icon remove" />
          </button>
        </fieldset>
      ))}
      <div class="make-row">
        {unset !== undefined && (
          <button type="button" onClick={() => edit(`set.${unset}`, findSettable(unset)?.default ?? 0.5)}>
            {say.addSet}
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            making.take(
              withAdded(making.draft.peek(), `${place}.at`, { month: 12, name: "moderation", value: 0.7 }),
            )
          }
        >
          {say.addAt}
        </button>
      </div>
    </>
  );
}

import { makeFields } from "../../words/lesson/makeFields.ts";
import { numerals } from "../../words/numerals.ts";
import { listAt, readPlace, withAdded, withPlace, withRemoved } from "./draft.ts";
import type { Making } from "./making.ts";
import { NumberText } from "./NumberText.tsx";
import { idOf } from "./places.ts";
import { SettingSelect } from "./SettingSelect.tsx";

const say = makeFields.lever;

/** The levers that students can move: which, how far, and which stand still. */
export function LeversEditor({ making, place }: { readonly making: Making; readonly place: string }) {
  const draft = making.draft.value;
  const levers = listAt(draft, place);
  return (
    <>
      {levers.map((_, i) => {
        const at = `${place}.${i}`;
        const name = String(readPlace(draft, `${at}.name`) ?? "");
        return (
          <fieldset key={i} class="make-row" aria-label={`${say.name} ${numerals(i + 1)}`}>
            <SettingSelect name={say.name} value={name} onName={(next) => making.edit(`${at}.name`, next)} />
            <label for={idOf(`${at}.from`)}>
              {say.from}
              <NumberText
                id={idOf(`${at}.from`)}
                value={readPlace(draft, `${at}.from`)}
                onValue={(value) => making.edit(`${at}.from`, value)}
              />
            </label>
            <label for={idOf(`${at}.to`)}>
              {say.to}
              <NumberText
                id={idOf(`${at}.to`)}
                value={readPlace(draft, `${at}.to`)}
                onValue={(value) => making.edit(`${at}.to`, value)}
              />
            </label>
            <label>
              <input
                type="checkbox"
                checked={readPlace(draft, `${at}.locked`) === true}
                onChange={(event) => making.edit(`${at}.locked`, event.currentTarget.checked || undefined)}
              />
              {say.locked}
            </label>
            <button
              type="button"
              aria-label={makeFields.remove(`${say.name} ${numerals(i + 1)}`)}
              onClick={() => {
                const next = withRemoved(making.draft.peek(), place, i);
                // A step without levers of its own has those of the start.
                const isOwn = levers.length > 1 || place === "start.levers";
                making.take(isOwn ? next : withPlace(next, place, undefined));
              }}
            >
              <span aria-hidden="true" class="icon remove" />
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        onClick={() => making.take(withAdded(making.draft.peek(), place, { name: "moderation" }))}
      >
        {say.add}
      </button>
    </>
  );
}

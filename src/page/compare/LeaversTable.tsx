import type { CurveId } from "../../lab/curveIds.ts";
import { fewestOf, heldBy } from "../../results/heldBy.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { type Leavers, readLeavers, readLeaversApart } from "../../results/leavers.ts";
import { compareMessages as say } from "../../words/compare.ts";
import { wordingOf } from "../../words/wording.ts";

const { short, apart } = wordingOf("people");
const ways = ["left", "home"] as const;

/** Where those who left the Taliban went up to the month of the cursor, by scenario, and the difference of the two compared. */
export function LeaversTable({ store, runs, picture, ids }: LabProps & { readonly ids: readonly CurveId[] }) {
  const { document, view } = store.shown.value;
  const known = ids.flatMap((id) => {
    const ensemble = runs.of(id);
    return ensemble === undefined ? [] : [{ id, ensemble }];
  });
  if (known.length === 0) return null;
  const month = Math.min(view.month, store.current.value.months);
  const [focus, reference] = [runs.of(view.focus), runs.of(document.reference)];
  const isApart =
    focus !== undefined && reference !== undefined && focus.fingerprint !== reference.fingerprint;
  return (
    <>
      <table class="outcomes leavers">
        <caption>
          {say.leavers.caption(month, heldBy(fewestOf(known.map(({ ensemble }) => ensemble))).of90)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.scenario}</th>
            {ways.map((way) => (
              <th key={way} scope="col">
                {say.leavers[way]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map(({ id, ensemble }) => (
            <tr key={id}>
              <th scope="row" class={`of-${id}`}>
                {picture.nameOf(id)}
              </th>
              <Cells of={readLeavers(ensemble, month)} />
            </tr>
          ))}
          {isApart && (
            <tr>
              <th scope="row">
                {say.leavers.apart(picture.nameOf(view.focus), picture.nameOf(document.reference))}
              </th>
              <Cells
                of={readLeaversApart(focus, reference, month)}
                between={[readLeavers(focus, month), readLeavers(reference, month)]}
              />
            </tr>
          )}
        </tbody>
      </table>
      <p class="note">{say.leavers.note}</p>
    </>
  );
}

interface CellsProps {
  readonly of: Leavers;
  /** The two whose difference this is. */
  readonly between?: readonly [Leavers, Leavers];
}

function Cells({ of, between }: CellsProps) {
  return ways.map((way) => {
    const { mean, low, high } = of[way];
    return (
      <td key={way} data-of={say.leavers[way]}>
        {between === undefined ? minus(mean) : apart(between[0][way].mean, between[1][way].mean)}{" "}
        <span class="range">{say.leavers.range(minus(low), minus(high))}</span>
      </td>
    );
  });
}

const minus = (value: number) => short(value).replace("-", "−");

import { findSettable } from "../../../sim/index.ts";
import { type CurveId, slots } from "../../lab/curveIds.ts";
import { labelOf } from "../../lab/describe.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { stepOf, valueText } from "../../library/settingText.ts";
import { type DifferingSetting, differingSettings } from "../../results/compareData.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { compareMessages as say } from "../../words/compare.ts";
import { labMessages } from "../../words/lab.ts";
import { NumberInput } from "../parts/NumberInput.tsx";

interface DifferingTableProps extends LabProps {
  readonly ids: readonly CurveId[];
}

/**
 * Only the settings that differ, with policy and assumptions in separate groups; numbers can be changed in the table.
 */
export function DifferingTable(props: DifferingTableProps) {
  const { store, picture, ids } = props;
  const { byId } = store.shown.value;
  const columns = ids.filter((id) => byId.has(id));
  const scenarios = columns.flatMap((id) => byId.get(id) ?? []);
  const settings = differingSettings(scenarios);
  const events = scenarios.map((scenario) => scenario.events);
  const eventsDiffer = new Set(events.map((list) => JSON.stringify(list))).size > 1;
  const part = (title: string, rows: readonly DifferingSetting[], more?: "events") =>
    (rows.length > 0 || more !== undefined) && (
      <tbody>
        <tr>
          <th scope="colgroup" colSpan={columns.length + 1} class="part">
            {title}
          </th>
        </tr>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{labelOf(row.name)}</th>
            {columns.map((id, i) => (
              <td key={id} data-of={picture.nameOf(id)}>
                <Cell {...props} id={id} row={row} value={row.values[i]} />
              </td>
            ))}
          </tr>
        ))}
        {more !== undefined && (
          <tr>
            <th scope="row">{say.events}</th>
            {columns.map((id, i) => (
              <td key={id} data-of={picture.nameOf(id)}>
                {say.eventCount(events[i]?.length ?? 0)}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    );
  if (settings.length === 0 && !eventsDiffer) return <p class="waiting">{say.alike}</p>;
  return (
    <table class="differing">
      <caption>{say.differ}</caption>
      <thead>
        <tr>
          <th scope="col">{say.parameter}</th>
          {columns.map((id) => (
            <th key={id} scope="col" class={`of-${id}`}>
              {picture.nameOf(id)}
            </th>
          ))}
        </tr>
      </thead>
      {part(
        say.policy,
        settings.filter(({ isPolicy }) => isPolicy),
        eventsDiffer ? "events" : undefined,
      )}
      {part(
        say.assumptions,
        settings.filter(({ isPolicy }) => !isPolicy),
      )}
    </table>
  );
}

interface CellProps extends DifferingTableProps {
  readonly id: CurveId;
  readonly row: DifferingSetting;
  readonly value: DifferingSetting["values"][number];
}

/** A number that can be changed, except in the baseline: that is a preset, and is chosen in the strip. */
function Cell({ store, picture, id, row, value }: CellProps) {
  const settable = findSettable(row.name);
  if (typeof value === "boolean") return <>{value ? say.yes : say.no}</>;
  if (row.name === "mode") return <>{labMessages.names.mode[value as keyof typeof labMessages.names.mode]}</>;
  if (typeof value !== "number" || settable === undefined) return <>{value ?? say.mixed}</>;
  if (id === "baseline") return <>{valueText(value)}</>;
  const slot = slots.find((one) => id === `kept${one}`);
  return (
    <NumberInput
      id={`cell-${id}-${row.name}`}
      bounds={settable.bounds}
      step={stepOf(settable)}
      integer={settable.integer}
      value={value}
      text={valueText(value)}
      name={say.cell(settingLabel(settable.name), picture.nameOf(id))}
      onNumber={(wanted) =>
        store.dispatch({
          type: "set",
          name: row.name,
          value: wanted,
          ...(slot === undefined ? {} : { slot }),
        })
      }
    />
  );
}

import { useSignal } from "@preact/signals";
import { type CurveId, curveIdOf } from "../../lab/curveIds.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { fewestOf, heldBy } from "../../results/heldBy.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { readMonth, readNumbers } from "../../results/readings.ts";
import { monthsOf, type TableColumn, tableToTsv } from "../../results/tableData.ts";
import { numerals } from "../../words/numerals.ts";
import { tableMessages as say } from "../../words/table.ts";
import { wordingOf } from "../../words/wording.ts";
import { copyText } from "../parts/copyText.ts";

/** Months × scenarios of the chosen measure as a real table. */
export function TablePanel(props: LabProps) {
  const { store, picture } = props;
  const columns = columnsOf(props);
  const { name, unit } = picture.measure.value;
  const label = measureLabel(name);
  if (columns.length === 0) return <p class="waiting">{say.working}</p>;
  const { short, unit: of } = wordingOf(unit);
  return (
    <div class="table-panel">
      <CopyButton columns={columns} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard. */}
      <section class="table-scroll" tabIndex={0} aria-label={label}>
        <table>
          <caption>{say.caption(label, of, heldBy(fewestOf(columns)).of90)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.month}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthsOf(columns).map((month) => (
              <tr key={month} data-cursor={month === store.view.value.month || undefined}>
                <th scope="row">{numerals(month)}</th>
                {columns.map((column) => (
                  <Cell key={column.id} column={column} month={month} short={short} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface CellProps {
  readonly column: TableColumn;
  readonly month: number;
  readonly short: (value: number) => string;
}

function Cell({ column, month, short }: CellProps) {
  if (month >= column.rows) return <td />;
  const { mean, low, high } = readMonth(column, month);
  return (
    <td>
      {short(mean)} <span class="range">{say.range(short(low), short(high))}</span>
    </td>
  );
}

function columnsOf({ store, runs, picture }: LabProps): TableColumn[] {
  const { document } = store.shown.value;
  const measure = picture.measure.value.name;
  const ids: CurveId[] = ["baseline", ...document.kept.map(({ slot }) => curveIdOf(slot)), "current"];
  return ids.flatMap((id) => {
    const ensemble = runs.of(id);
    return ensemble === undefined
      ? []
      : [{ id, name: picture.nameOf(id), ...readNumbers(ensemble, measure) }];
  });
}

function CopyButton({ columns }: { readonly columns: readonly TableColumn[] }) {
  const copied = useSignal<"no" | "yes" | "refused">("no");
  const copy = () => {
    copyText(tableToTsv(columns)).then(
      () => {
        copied.value = "yes";
      },
      () => {
        copied.value = "refused";
      },
    );
  };
  return (
    <p class="table-actions">
      <button type="button" onClick={copy}>
        {say.copy}
      </button>{" "}
      <span role="status">{{ no: "", yes: say.copied, refused: say.notCopied }[copied.value]}</span>
    </p>
  );
}

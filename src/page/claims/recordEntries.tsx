import type { FunctionComponent } from "preact";
import type { Observations } from "../../../sim/index.ts";
import { dayName, periodName } from "../../seal/months.ts";
import { type RecordEntry, readRecord } from "../../seal/record.ts";
import { knownAtSealing, recordRows, summariseRecord } from "../../seal/recordRows.ts";
import { recordMessages as say } from "../../words/record.ts";
import "./record.css";
import { numerals } from "../../words/numerals.ts";

/** The project's own files; nothing here comes from outside. */
const texts = import.meta.glob<string>("../../../scenarios/sealed/*.json", {
  query: "?raw",
  import: "default",
});
const sums = import.meta.glob<string>("../../../scenarios/sealed/*.sha256", {
  query: "?raw",
  import: "default",
});
const observations = import.meta.glob<Observations>("../../../scenarios/observations/*.json", {
  import: "default",
});

/** Fetches every sealed file and what has been observed; the component that shows them. Rejects when one is missing. */
export async function loadEntries(): Promise<FunctionComponent> {
  const files = Object.entries(texts).map(async ([path, load]) => ({
    name: path.slice(path.lastIndexOf("/") + 1),
    text: await load(),
    sum: await sums[`${path}.sha256`]?.(),
  }));
  const observed = Object.values(observations).map((load) => load());
  const entries = readRecord(await Promise.all(files), await Promise.all(observed));
  return () => <RecordEntries entries={entries} />;
}

/** Each sealed file: its ranges, its hash, and what came. */
export function RecordEntries({ entries }: { readonly entries: readonly RecordEntry[] }) {
  return (
    <>
      <p>{say.intro}</p>
      {entries.length === 0 && <p>{say.none}</p>}
      {entries.map((entry) => (
        <Entry key={entry.name} entry={entry} />
      ))}
    </>
  );
}

function Entry({ entry }: { readonly entry: RecordEntry }) {
  if (!entry.isIntact)
    return (
      <>
        <h3>{entry.name}</h3>
        <p class="record-changed">
          <strong>{say.changed(entry.hash, entry.stated ?? say.noHash)}</strong>
        </p>
      </>
    );
  const { name, hash, sealed, scored } = entry;
  return (
    <>
      <h3>{say.sealed(dayName(sealed.date), sealed.modelVersion)}</h3>
      <p>
        <strong>{summariseRecord(sealed, scored)}</strong>
      </p>
      <p>
        {say.policy(sealed.scenario, periodName(sealed.lastCoded, sealed.lastCoded))} {knownAtSealing(sealed)}
      </p>
      <section
        class="record-table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={say.sealed(dayName(sealed.date), sealed.modelVersion)}
      >
        <table>
          <thead>
            <tr>
              {say.head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recordRows(sealed, scored).map(({ cells: [what, ...cells], outcome }) => (
              <tr key={`${what} ${cells[1]}`} data-outcome={outcome}>
                <th scope="row">{what}</th>
                {cells.map((cell, i) => (
                  <td key={say.head[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {say.columns} {say.listed(numerals(sealed.figures.length))}
      </p>
      <p class="record-hash">
        {say.intact(hash)}. {say.check(name)}
      </p>
    </>
  );
}

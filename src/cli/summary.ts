import { quantileSorted } from "d3-array";
import { fingerprintScenario, measureIndex, measures, modelVersion, type Scenario } from "../../sim/index.ts";
import type { ReplicateResult } from "../engine/protocol.ts";
import { alignColumns } from "../studies/columns.ts";
import { visible } from "./terminal.ts";

const shownRows = [12, 36, 60];
const shownMeasures = [
  { name: "T", label: "Taliban" },
  { name: "K", label: "IS-K" },
  { name: "cumulativeTK", label: "Left the Taliban for IS-K so far" },
] as const;

/** Gathers what the summary needs, a few numbers per replicate, and writes the summary at the end. */
export interface RunSummary {
  add(result: ReplicateResult): void;
  /** Medians with 90 % ranges, in people, and the share of runs in which the regime collapsed. */
  text(): string;
}

export function createSummary(scenario: Scenario): RunSummary {
  const months = shownRows.filter((row) => row <= scenario.months);
  const rows = months.length > 0 ? months : [scenario.months];
  const columns = rows.flatMap((row) =>
    shownMeasures.map(({ name }) => ({ row, at: measureIndex(name), found: [] as number[] })),
  );
  const collapse = measureIndex("collapseMonth");
  let replicates = 0;
  let collapsed = 0;
  return {
    add({ count, rows: height, values }) {
      for (let i = 0; i < count; i++) {
        const value = (row: number, at: number) => values[(i * height + row) * measures.length + at];
        for (const column of columns) column.found.push(value(column.row, column.at));
        if (value(height - 1, collapse) >= 0) collapsed++;
      }
      replicates += count;
    },
    text() {
      const cells = shownMeasures.map(({ name, label }) => [
        label,
        ...rows.map((row) =>
          describe(
            columns.find((column) => column.row === row && column.at === measureIndex(name))?.found ?? [],
          ),
        ),
      ]);
      const heading = `${visible(scenario.title)} (${scenario.id} ${fingerprintScenario(scenario)}), ${replicates} replicates of ${scenario.months} months, seed ${JSON.stringify(scenario.seed)}, model ${modelVersion}`;
      return [
        heading,
        ...alignColumns(
          [["In this model, people", ...rows.map((row) => `row ${row}`)], ...cells],
          rows.map((_, i) => i + 1),
        ),
        `Collapsed in ${collapsed} of ${replicates}. Medians, in brackets the range of 90 of 100 runs. A model, not a forecast.`,
      ].join("\n");
    },
  };
}

function describe(found: number[]): string {
  const sorted = found.toSorted((a, b) => a - b);
  const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => people(quantileSorted(sorted, p) ?? 0));
  return `${middle} (${low}–${high})`;
}

const people = (n: number) => Math.round(n).toLocaleString("en-US");

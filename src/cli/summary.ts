import { median } from "d3-array";
import { format } from "d3-format";
import { bandOf, shareHeld } from "../../sim/experiments/index.ts";
import { fingerprintScenario, measureIndex, measures, modelVersion, type Scenario } from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import { keptFingerprint } from "../engine/keptTerms.ts";
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
  /** Medians with the ranges of new runs, in people, and the runs in which the regime collapsed. */
  text(): string;
}

export function createSummary(scenario: Scenario, model?: KeptModel): RunSummary {
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
      const fingerprint =
        model === undefined ? fingerprintScenario(scenario) : keptFingerprint(model, scenario);
      const heading = `${visible(scenario.title)} (${scenario.id} ${fingerprint}), ${replicates} replicates of ${scenario.months} months, seed ${JSON.stringify(scenario.seed)}, model ${model ?? modelVersion}`;
      return [
        heading,
        ...alignColumns(
          [["In this model, people", ...rows.map((row) => `row ${row}`)], ...cells],
          rows.map((_, i) => i + 1),
        ),
        `Collapsed in ${collapsed} of ${replicates}. Medians, in brackets ${sayRange(replicates)}. A model, not a forecast.`,
      ].join("\n");
    },
  };
}

function describe(found: number[]): string {
  const { low, high } = bandOf(found, HELD);
  return `${people(median(found) ?? 0)} (${people(low)}–${people(high)})`;
}

/** The part of new runs that a range is to hold. */
const HELD = 0.9;

/** The range is one of new runs, since it is read as one; of few runs it is that of all, and says how little it holds. */
function sayRange(count: number): string {
  if (count === 1) return "the one run: it says nothing about chance";
  const ofHundred = Math.floor(100 * shareHeld(HELD, count) + 1e-9);
  const range = `where ${ofHundred} of 100 new runs lie`;
  return shareHeld(HELD, count) < HELD ? `the range of all ${count}, ${range}` : range;
}

const inThousands = format(",");
const people = (n: number) => inThousands(Math.round(n));

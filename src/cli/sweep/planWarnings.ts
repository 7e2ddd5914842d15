import type { LevelTable, Plan } from "../../../sim/experiments/index.ts";
import {
  findSettable,
  flagTreatment,
  formatProblem,
  type Problem,
  type Scenario,
} from "../../../sim/index.ts";

/** So many points per setting that is sampled are the rule of thumb (Loeppky, Sacks and Welch 2009, Technometrics 51). */
const POINTS_PER_SETTING = 10;
/** From so many runs on the 5 % and 95 % quantiles lie between two of them. */
const LEAST_FOR_QUANTILES = 20;
const USUAL_SEED = "outbid";

type Level = string | number | boolean;

/**
 * What is likely not meant in a plan that can be run, each with its path: values given twice or outside the study range,
 * seeds that are replaced, samples that are too small for what they are usually made for.
 */
export function planWarnings(
  plan: Plan,
  scenarios: readonly Scenario[],
  tables: ReadonlyMap<string, LevelTable>,
): string[] {
  const found: Problem[] = [
    ...scenarioWarnings(plan, scenarios),
    ...plan.factors.flatMap((factor, i) => factorWarnings(factor, `factors.${i}`, tables)),
    ...replicateWarnings(plan.replicates),
  ];
  return found.map(formatProblem);
}

function scenarioWarnings({ seed }: Plan, scenarios: readonly Scenario[]): Problem[] {
  const ids = scenarios.map(({ id }) => id);
  return scenarios.flatMap((scenario, i): Problem[] => {
    const path = `scenarios.${i}`;
    const first = ids.indexOf(scenario.id);
    return [
      ...(first < i
        ? [{ path, expected: "each id once", received: `${scenario.id} again, as scenarios.${first}` }]
        : []),
      ...(scenario.seed === seed || scenario.seed === USUAL_SEED
        ? []
        : [
            {
              path: `${path}.seed`,
              expected: `the plan's seed ${JSON.stringify(seed)}, which replaces it`,
              received: JSON.stringify(scenario.seed),
            },
          ]),
      ...flagTreatment(scenario).map((flag) => ({ ...flag, path: `${path} (${scenario.id}): ${flag.path}` })),
    ];
  });
}

function factorWarnings(
  factor: Plan["factors"][number],
  path: string,
  tables: ReadonlyMap<string, LevelTable>,
): Problem[] {
  if (factor.kind === "grid") {
    const { setting, from, to } = factor;
    return [
      ...(from === to
        ? [{ path: `${path}.to`, expected: `another value than ${from}`, received: `${to}` }]
        : []),
      ...rangeWarnings(`${path}.from`, setting, [from]),
      ...rangeWarnings(`${path}.to`, setting, [to]),
    ];
  }
  if (factor.kind === "list")
    return factor.values.flatMap((value, k, values) => [
      ...(values.indexOf(value) < k
        ? [{ path: `${path}.values.${k}`, expected: "each value once", received: `${value} again` }]
        : []),
      ...rangeWarnings(`${path}.values.${k}`, factor.setting, [value]),
    ]);
  if (factor.kind === "rows") return tableWarnings(`${path}.file`, tables.get(factor.file));
  return "ranges" in factor ? sampleWarnings(factor, path) : [];
}

function sampleWarnings(
  { kind, points, ranges }: Extract<Plan["factors"][number], { readonly ranges: unknown }>,
  path: string,
): Problem[] {
  const settings = Object.keys(ranges).length;
  const enough = settings * POINTS_PER_SETTING;
  const isPower = Number.isInteger(Math.log2(points));
  return [
    ...(kind === "sobol" && !isPower
      ? [
          {
            path: `${path}.points`,
            expected: `a power of two such as ${2 ** Math.ceil(Math.log2(points))}, without which Sobol' points are not even`,
            received: String(points),
          },
        ]
      : []),
    ...(points < enough
      ? [
          {
            path: `${path}.points`,
            expected: `at least ${enough}, ${POINTS_PER_SETTING} per setting, to stand on`,
            received: String(points),
          },
        ]
      : []),
    ...Object.entries(ranges).flatMap(([name, range]): Problem[] => {
      if (range === "study") return [];
      const at = `${path}.ranges.${name}`;
      return [
        ...(range[0] === range[1]
          ? [{ path: at, expected: "a range", received: `${range[0]} alone, in each point` }]
          : []),
        ...range.flatMap((value, k) => rangeWarnings(`${at}.${k}`, name, [value])),
      ];
    }),
  ];
}

function tableWarnings(path: string, table: LevelTable | undefined): Problem[] {
  if (table === undefined) return [];
  const { names, columns } = table;
  const rows = columns[0]?.length ?? 0;
  const seen = new Map<string, number>();
  let again: { readonly line: number; readonly first: number } | undefined;
  let doubled = 0;
  for (let i = 0; i < rows; i++) {
    const key = JSON.stringify(columns.map((column) => column[i]));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else {
      doubled++;
      again ??= { line: i + 2, first: first + 2 };
    }
  }
  const rest = doubled > 1 ? ` (and ${doubled - 1} more lines)` : "";
  return [
    ...(again === undefined
      ? []
      : [
          {
            path: `${path}, line ${again.line}`,
            expected: "each row once",
            received: `that of line ${again.first} again${rest}`,
          },
        ]),
    ...(rows <= names.length
      ? [
          {
            path,
            expected: `more rows than its ${names.length} settings, to tell one's effect from another's`,
            received: String(rows),
          },
        ]
      : []),
    ...names.flatMap((name, k) => rangeWarnings(`${path}, ${name}`, name, columns[k])),
  ];
}

function replicateWarnings(replicates: number): Problem[] {
  if (replicates >= LEAST_FOR_QUANTILES) return [];
  const expected =
    replicates === 1
      ? "at least 2, without which nothing tells a difference from luck"
      : `at least ${LEAST_FOR_QUANTILES}, for the quantiles of \`outbid merge --summary\``;
  return [{ path: "replicates", expected, received: String(replicates) }];
}

/** The value that lies farthest outside the study range of the table. */
function rangeWarnings(path: string, name: string, values: readonly Level[]): Problem[] {
  const range = findSettable(name)?.range;
  if (range === undefined) return [];
  const [low, high] = range;
  const beyond = (value: number) => Math.max(low - value, value - high);
  let farthest: number | undefined;
  for (const value of values)
    if (typeof value === "number" && beyond(value) > (farthest === undefined ? 0 : beyond(farthest)))
      farthest = value;
  if (farthest === undefined) return [];
  return [{ path, expected: `${low} to ${high}, the study range`, received: String(farthest) }];
}

/** The verdicts of a former model beside those of the present one. */
import formerFile from "../../docs/evidence/claims-1.2.0.json";
import { percentText } from "../reports/claimRows.ts";
import { table } from "./markdown.ts";

/** What is read of a claim's row, of whatever model. */
export interface ComparedClaim {
  readonly id: string;
  readonly verdict: string;
  readonly worlds: number;
  readonly worldsHolding: number | null;
  readonly share: number | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly modelVersion: string;
  /** Without a role, an outcome decides. */
  readonly outcomes: readonly { readonly label: string; readonly role?: string }[];
}

/**
 * The section on what the present model changed, claim by claim; none while the rows are of the former model itself.
 * Claims are found by their ids: one that the former did not have is new, one that is gone is told too.
 */
export function claimsBefore(
  now: readonly ComparedClaim[],
  before: readonly ComparedClaim[] = formerFile,
): readonly string[] {
  const [former, present] = [before[0]?.modelVersion ?? "", now[0]?.modelVersion ?? ""];
  if (former === present) return [];
  const pairs = now.map((row) => [row, before.find(({ id }) => id === row.id)] as const);
  const gone = before.filter(({ id }) => !now.some((row) => row.id === id));
  return [
    `## What the model of ${present} changed, claim by claim`,
    `Verdicts and worlds of model ${former} ([claims-${former}.json](evidence/claims-${former}.json)) beside those of this one. Each model was tested in plausible worlds of its own, the parameter vectors that agree with 2021–22 under it. A share is *higher* or *lower* where the 95 % intervals of the two do not meet. A claim whose outcomes are others than before is also another question.`,
    turned(pairs),
    table(
      ["claim", `model ${former}`, `model ${present}`, "share of worlds", "decided by"],
      [
        ...pairs.map(([row, old]) => [
          `[${row.id}](#${row.id.toLowerCase()})`,
          old === undefined ? "new" : judged(old),
          judged(row),
          old === undefined ? "" : moved(old, row),
          old === undefined ? "" : decidedBy(old, row),
        ]),
        ...gone.map((old) => [old.id, judged(old), "not tested any more", "", ""]),
      ],
    ),
  ];
}

type Pair = readonly [now: ComparedClaim, before: ComparedClaim | undefined];

/** "3 of 13 verdicts are others: C2 (it depends → holds), …". */
function turned(pairs: readonly Pair[]): string {
  const known = pairs.filter(([, old]) => old !== undefined);
  const others = known.flatMap(([{ id, verdict }, old]) =>
    old === undefined || old.verdict === verdict ? [] : [`${id} (${old.verdict} → ${verdict})`],
  );
  const listed = others.length === 0 ? "" : `: ${others.join(", ")}`;
  return `${others.length} of ${known.length} verdicts are others${listed}. ${pairs.length - known.length} claims are new.`;
}

/** "it depends; 127 of 200, 64 % (56 to 70 %)"; the verdict alone where no worlds decide. */
function judged({ verdict, worlds, worldsHolding, share, shareLow, shareHigh }: ComparedClaim): string {
  if (worlds === 0 || worldsHolding === null || share === null) return verdict;
  return `${verdict}; ${worldsHolding} of ${worlds}, ${percentText(share, shareLow, shareHigh)}`;
}

function moved(old: ComparedClaim, now: ComparedClaim): string {
  const [wasLow, wasHigh, isLow, isHigh] = [old.shareLow, old.shareHigh, now.shareLow, now.shareHigh];
  if (wasLow === null || wasHigh === null || isLow === null || isHigh === null) return "";
  if (isLow > wasHigh) return "higher";
  return isHigh < wasLow ? "lower" : "within the intervals";
}

/** The outcomes that decide now and are called otherwise than any that decided before. */
function decidedBy(old: ComparedClaim, now: ComparedClaim): string {
  const labels = ({ outcomes }: ComparedClaim) =>
    outcomes.filter(({ role = "decides" }) => role === "decides").map(({ label }) => label);
  const [were, are] = [labels(old), labels(now)];
  const added = are.filter((label) => !were.includes(label));
  const left = were.filter((label) => !are.includes(label));
  if (added.length + left.length === 0) return "the same outcomes";
  const parts = [
    ...(added.length === 0 ? [] : [`now: ${added.join("; ")}`]),
    ...(left.length === 0 ? [] : [`before: ${left.join("; ")}`]),
  ];
  return parts.join(". ");
}

/** What a run records, as people read it: the table of `columns.ts` with labels. */
import { columns, type MeasureName, type RecordedColumn } from "./columns.ts";
import { regions } from "./state/regions.ts";

export interface Measure extends RecordedColumn {
  readonly name: MeasureName;
  /** Sentence-case label for charts. */
  readonly label: string;
}

/** In the order of the columns; a test counts them. */
const labels = [
  "Members of the Taliban",
  "Members of IS-K",
  "Unaffiliated",
  "Removed or imprisoned",
  "Reconsidered and stayed in the Taliban",
  "Left the Taliban for IS-K",
  "Went home from the Taliban",
  "Left IS-K for the Taliban",
  "Reconsidered and stayed in IS-K",
  "Left IS-K for neither",
  "Joined the Taliban",
  "Joined IS-K from neither",
  "Reconsidered and stayed unaffiliated",
  "Members of IS-K killed, jailed or surrendered",
  "Newcomers in place of those removed",
  "Released from prison",
  "Expected to leave the Taliban for IS-K",
  "Left the Taliban for IS-K so far",
  "Expected to have left for IS-K so far",
  "Hard-liners among Taliban members",
  "Hard-liners who left for IS-K",
  "Hard-liners who have left for IS-K",
  "People of Salafi groups who joined IS-K",
  "Regions with a strong presence of IS-K",
  ...regions.map((region) => `Members of IS-K, ${region}`),
  "Aid",
  "Economy per head (GDP per head, 2020 = 1)",
  "People below the poverty line",
  "Legitimacy",
  "Propaganda",
  "Perceived threat",
  "Attacks by IS-K",
  "Attacks on the regime",
  "Attacks on civilians and minorities",
  "Raids and detentions of bystanders, each counted",
  "Rights of women and minorities",
  "Moderation as donors see it",
  "Mean distance of members above the regime",
  "Members more hard-line than the regime",
  "First row at which the regime has collapsed",
  "Released from prison to IS-K",
  "Women's rights and education",
  "Inclusive government",
  "Protection of minorities",
  "Foreign engagement",
  "Went home from the Taliban so far",
  "Hard-liners among those who left for IS-K so far",
  "Without a post among those who left for IS-K so far",
  "Hard-liners among those who went home so far",
  "Without a post among those who went home so far",
  "Members of the Taliban without a post",
  "Members of IS-K in hiding or abroad",
];

export const measures: readonly Measure[] = columns.map((column, i) => ({ ...column, label: labels[i] }));

import { settables } from "../../sim/index.ts";
import { short, table } from "./markdown.ts";

/** What a coded value rests on, and how it was seen; the words are those of observations. */
interface Ground {
  readonly source: string;
  /** The publisher's address. */
  readonly address: string;
  readonly seen: "read" | "excerpt" | "press" | "mention";
  readonly sure: "high" | "middle" | "low";
}

/** A value that a lever takes, with the event behind it. */
interface CodedStep extends Ground {
  /** `start` is the value from month 0; a ramp reaches its value `duration` months after `month`. */
  readonly kind: "start" | "step" | "ramp";
  readonly month: number;
  readonly duration?: number;
  readonly value: number;
  /** What the value could as well have been. */
  readonly low: number;
  readonly high: number;
  /** YYYY-MM or YYYY-MM-DD: when it happened; for a ramp, when its value is reached. */
  readonly date: string;
  readonly event: string;
}

/** How a history scenario is coded: everything that it sets, as a file of scenarios/coding holds it. */
export interface Coding {
  /** The scenario's. */
  readonly id: string;
  readonly title: string;
  /** The month that is month 0, YYYY-MM. */
  readonly monthZero: string;
  readonly text: string;
  readonly settings: readonly {
    readonly setting: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly why: string;
  }[];
  readonly levers: readonly {
    readonly lever: string;
    /** How its values are found from the events. */
    readonly rule: string;
    readonly steps: readonly CodedStep[];
  }[];
  readonly prisonRelease?: Ground & {
    readonly kind: "prisonRelease";
    readonly month: number;
    readonly date: string;
    readonly share: number;
    readonly shareToRival: number;
    readonly event: string;
  };
  readonly leftOut: readonly string[];
}

const files = import.meta.glob<Coding>("../../scenarios/coding/*.json", { import: "default", eager: true });

/** Every coding, the latest history first. */
export const codings: readonly Coding[] = Object.keys(files)
  .sort()
  .reverse()
  .flatMap((path) => files[path] ?? []);

/** The text of docs/coding.md. */
export function writeCoding(): string {
  return `${[
    "# How the histories are coded",
    "Made by `npm run docs` from the files in [scenarios/coding](../scenarios/coding); do not edit. A model, not a forecast.",
    intro,
    ...codings.flatMap(codingSection),
  ].join("\n\n")}\n`;
}

const intro = `A history scenario moves its levers as public events and figures moved. Every value that it sets is here, step by step, with the date, the event, the source, and what the value could as well have been (*range*); a test holds that the scenarios set these and no others. The heights are judgements of ours; what the sources give is when something happened, and whether it was more or less.

* *seen* says what was looked at: *read* is the source at length, *excerpt* the opening of its page, *press* a page that reports it, *mention* its name only. No live page was opened, and nothing later than 12 March 2026 was found. A link leads to the publisher, which need not be the copy that was seen; where its page could not be told, to its front page.
* *sure* says how sure it is that the source says this: high, middle or low. It does not say how right the source is, nor how right the value.
* A value that is reached in a straight line has the months of that line.`;

function codingSection(coding: Coding): string[] {
  const { id, title, text, settings, levers, prisonRelease, leftOut } = coding;
  return [
    `## ${title}`,
    `[\`${id}\`](../scenarios/${id}.json). ${text}`,
    ...levers.flatMap(({ lever, rule, steps }) => [
      `### ${labelOf(lever)}, ${id.slice("history-".length)}`,
      `\`${lever}\`. ${rule}`,
      stepTable(steps),
    ]),
    ...(prisonRelease === undefined
      ? []
      : [
          `### Prisons, ${id.slice("history-".length)}`,
          `Month ${prisonRelease.month}: ${prisonRelease.event}. Each prisoner goes free with probability ${prisonRelease.share}, of these ${prisonRelease.shareToRival} to IS-K. ${sourceCell(prisonRelease)}, ${prisonRelease.seen}, sure: ${prisonRelease.sure}.`,
        ]),
    `### Start and speeds, ${id.slice("history-".length)}`,
    table(
      ["setting", "value", "range", "why"],
      settings.map(({ setting, value, low, high, why }) => [
        `\`${setting}\``,
        short(value),
        rangeText(low, high),
        why,
      ]),
    ),
    `### Not coded, ${id.slice("history-".length)}`,
    leftOut.map((line) => `* ${line}`).join("\n"),
  ];
}

function stepTable(steps: readonly CodedStep[]): string {
  return table(
    ["date", "month", "value", "range", "event", "source", "seen", "sure"],
    steps.map((step) => [
      step.date,
      step.duration === undefined ? String(step.month) : `${step.month}–${step.month + step.duration}`,
      short(step.value),
      rangeText(step.low, step.high),
      step.event,
      sourceCell(step),
      step.seen,
      step.sure,
    ]),
  );
}

const rangeText = (low: number, high: number) => (low === high ? short(low) : `${short(low)}–${short(high)}`);

const sourceCell = ({ source, address }: Ground) => `[${source}](${address})`;

function labelOf(lever: string): string {
  const row = settables.find(({ name }) => name === lever);
  if (row === undefined) throw new Error(`scenarios/coding: expected a lever, received ${lever}`);
  return row.label;
}

import file from "../../scenarios/facts/facts.json";
import { table } from "./markdown.ts";

/** A dated public fact beside the model; the words of `seen` and `sure` are those of observations. */
export interface Fact {
  readonly theme: string;
  readonly date: string;
  /** What it counts or tells of. */
  readonly counts: string;
  readonly value: string;
  readonly source: string;
  /** The outlet that reports it, when that is not the source itself. */
  readonly via?: string;
  /** The publisher's. */
  readonly address: string;
  readonly seen: string;
  readonly sure: string;
  readonly note?: string;
}

export const facts: readonly Fact[] = file.facts;

/** The text of docs/facts.md. */
export function writeFacts(): string {
  const themes = [...new Set(facts.map(({ theme }) => theme))];
  return `${[
    `# ${file.title}`,
    "Made by `npm run docs` from [scenarios/facts](../scenarios/facts/facts.json); do not edit.",
    file.text,
    ...themes.flatMap((theme) => [
      `## ${theme}`,
      table(
        ["date", "what", "value", "source", "seen", "sure"],
        facts.filter((fact) => fact.theme === theme).map(factCells),
      ),
    ]),
    "## Not established",
    file.notEstablished.map((line) => `* ${line}`).join("\n"),
  ].join("\n\n")}\n`;
}

function factCells({ date, counts, value, source, via, address, seen, sure, note }: Fact): string[] {
  const told = note === undefined ? value : `${value}. ${note}`;
  return [
    date,
    counts,
    told,
    `[${source}](${address})${via === undefined ? "" : `, via ${via}`}`,
    seen,
    sure,
  ];
}

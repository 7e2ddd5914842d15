/** Reads values that arguments set by name, and checks that each name is set once. */
import { type Change, typedValue } from "../../sim/index.ts";

/** A value that an argument sets. */
export interface NamedValue {
  /** The argument as it was written: "--set women=0.5". */
  readonly argument: string;
  readonly change: Change;
}

/** The value that a text such as "women=0.5" sets; `option` is the option that gave it, such as "set". */
export function readNamedValue(option: string, text: string, problems: string[]): NamedValue[] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined)
    return [{ argument: `--${option} ${text}`, change: [name.trim(), value] }];
  problems.push(`--${option}: expected name=value, received ${JSON.stringify(text)}`);
  return [];
}

/** Each name once; a name with two different values is a problem, which names both arguments. */
export function withoutContradictions(named: readonly NamedValue[], problems: string[]): Change[] {
  const known = new Map<string, NamedValue>();
  for (const each of named) {
    const [name, value] = each.change;
    const first = known.get(name);
    if (first === undefined) known.set(name, each);
    else if (typedValue(name, value) !== typedValue(name, first.change[1]))
      problems.push(contradiction(first.argument, each.argument, name));
  }
  return [...known.values()].map(({ change }) => change);
}

export const contradiction = (first: string, second: string, name: string) =>
  `${first} and ${second}: expected one value of ${name}, received two`;

/** The values set by an option that may be given several times. */
export function readNamedValues(option: string, texts: readonly string[], problems: string[]): Change[] {
  return withoutContradictions(
    texts.flatMap((text) => readNamedValue(option, text, problems)),
    problems,
  );
}

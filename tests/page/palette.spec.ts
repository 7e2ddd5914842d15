import { expect, test } from "vitest";
import { type Command, findCommands } from "../../src/page/frame/paletteCommands.ts";

const command = (kind: Command["kind"], title: string, also?: string): Command => ({
  id: `${kind} ${title}`,
  kind,
  title,
  ...(also !== undefined && { also }),
  run: () => {},
});
const commands = [
  command("do", "Keep this"),
  command("scenario", "Propaganda surge"),
  command("measure", "Members of IS-K", "K"),
  command("explanation", "Pull of propaganda", "propagandaPull κ"),
  command("lever", "Moderation", "moderation"),
];
const find = (query: string) => findCommands(commands, query).map(({ title }) => title);

test("nothing typed finds everything", () => {
  expect(find("  ")).toEqual(commands.map(({ title }) => title));
});

test("what begins with the query comes first, then what has its words", () => {
  expect(find("prop")).toEqual(["Propaganda surge", "Pull of propaganda"]);
  expect(find("PULL prop")).toEqual(["Pull of propaganda"]);
});

test("names, signs and kinds are found too", () => {
  expect(find("propagandapull")).toEqual(["Pull of propaganda"]);
  expect(find("κ")).toEqual(["Pull of propaganda"]);
  expect(find("lever mod")).toEqual(["Moderation"]);
  expect(find("is-k")).toEqual(["Members of IS-K"]);
});

test("what nothing is called finds nothing", () => {
  expect(find("zzz")).toEqual([]);
});

test("what has the very name that is typed comes before what only has the word", () => {
  const run = () => {};
  const both: Command[] = [
    { id: "a", kind: "explanation", title: "Cost of restrictions", also: "restrictionCost", run },
    { id: "b", kind: "explanation", title: "Economic restrictions", also: "restrictions", run },
  ];
  expect(findCommands(both, "explain restrictions")[0]?.title).toBe("Economic restrictions");
});

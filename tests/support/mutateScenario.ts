type Tree = Record<string, unknown> | unknown[];

/** Turns the text of a scenario into another that may be wrong in any way; the same chance, the same text. */
export function mutateText(text: string, chance: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)];
  const times = 1 + Math.floor(3 * chance());
  if (chance() < 0.25) {
    let broken = text;
    for (let i = 0; i < times; i++) broken = breakText(broken, chance, pick);
    return broken;
  }
  const holder = { whole: JSON.parse(text) as unknown };
  for (let i = 0; i < times; i++) mutateTree(holder, chance, pick);
  return JSON.stringify(holder.whole) ?? "";
}

type Pick = <T>(list: readonly T[]) => T;

const fragments = [
  '{"', '"}', "[", "]", "{", "}", ",", ":", '"', "\\", "\\u0000", "\\ud800", "\u0000", "\u2028", "\uFEFF", "🪓", "é",
  "NaN", "-Infinity", "1e999", "-1e999", "5e-324", "-0", "0x10", "01", "null", "undefined", "//", "/* */", "'",
  '"__proto__":', '"rival":false,', '"months":1,', '"events":[],', "  \n\t", "[".repeat(3000), '{"a":'.repeat(3000),
  "9".repeat(400), "a".repeat(5000),
] as const; // biome-ignore format: one list
const numbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  3,
  12,
  50,
  100,
  1e-9,
  5e-324,
  1e9,
  2 ** 31,
  2 ** 53,
  1e308,
  -1e308,
  0.1 + 0.2,
];
const texts = [
  "", " ", "0", "1", "1.5", "NaN", "Infinity", "-Infinity", "1e999", "null", "true", "step", "pulse", "prisonRelease",
  "women", "moderation", "farsighted", "__proto__", "constructor", "2026-02-30", "\u0000", "\ud800", "\u202e", "é", "e\u0301",
  "🪓🪓", "\n", "../../etc/passwd", "<script>", "%s", "x".repeat(121), "x".repeat(5000),
]; // biome-ignore format: one list
const keys = [
  "__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "toJSON", "length", "0", "-1",
  "", " ", "a.b", "é", "\u0000", "events", "levers", "parameters", "moderation", "women", "months", "seed", "rival", "mode",
  "value", "kind", "k".repeat(5000),
]; // biome-ignore format: one list

function breakText(text: string, chance: () => number, pick: Pick): string {
  const at = Math.floor(chance() * text.length);
  const end = Math.min(text.length, at + 1 + Math.floor(40 * chance() ** 3));
  switch (Math.floor(6 * chance())) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, end) + text.slice(at);
    case 3:
      return text.slice(0, at) + pick(fragments) + text.slice(at);
    case 4:
      // A key given twice: JSON keeps the second one.
      return text.replace(
        "{",
        `{${pick(['"months":2,', '"id":"twice",', '"levers":{"women":9},', '"events":7,'])}`,
      );
    default:
      return text.replace(/-?\d+\.?\d*/g, (number) =>
        chance() < 0.2 ? pick(["1e999", "-0", "1e-400", "7"]) : number,
      );
  }
}

/** Changes one place; all places are equally likely. */
function mutateTree(holder: Tree, chance: () => number, pick: Pick): void {
  const [owner, key] = pick(placesOf(holder));
  const owned = owner as Record<string, unknown>;
  const value = owned[key];
  switch (Math.floor(9 * chance())) {
    case 0:
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else if (owner !== holder) delete owned[key];
      break;
    case 1:
      put(owner, pick(keys), value);
      break;
    case 2:
    case 3:
      owned[key] = typeof value === "number" && chance() < 0.5 ? value * (2 * chance()) : pick(numbers);
      break;
    case 4:
      owned[key] = pick(texts);
      break;
    case 5:
      owned[key] = pick([null, true, false, [], {}, [[]], [value], { value }]);
      break;
    case 6:
      owned[key] = nest(value, pick([1, 7, 8, 9, 50, 1000]), chance() < 0.5);
      break;
    case 7: {
      const [other, name] = pick(placesOf(holder));
      owned[key] = structuredClone((other as Record<string, unknown>)[name]);
      break;
    }
    default:
      if (Array.isArray(value))
        for (let n = pick([1, 20, 600]); n > 0; n--) value.push(structuredClone(value[0]));
      else if (typeof value === "object" && value !== null) put(value as Tree, pick(keys), pick(numbers));
      else if (typeof value === "string")
        owned[key] = value.slice(0, 1 + Math.floor(chance() * value.length)) + pick(texts);
  }
}

/** `__proto__` as a key of the owner's own, as JSON.parse would give it. */
function put(owner: Tree, key: string, value: unknown): void {
  const settled = { value: structuredClone(value), enumerable: true, configurable: true, writable: true };
  if (Array.isArray(owner)) owner.push(settled.value);
  else Object.defineProperty(owner, key, settled);
}

function nest(value: unknown, depth: number, asList: boolean): unknown {
  let nested = value;
  for (let i = 0; i < depth; i++) nested = asList ? [nested] : { levers: nested };
  return nested;
}

function placesOf(tree: Tree, depth = 0, found: [Tree, string][] = []): [Tree, string][] {
  for (const [key, value] of Object.entries(tree)) {
    found.push([tree, key]);
    if (typeof value === "object" && value !== null && depth < 20 && found.length < 1000)
      placesOf(value as Tree, depth + 1, found);
  }
  return found;
}

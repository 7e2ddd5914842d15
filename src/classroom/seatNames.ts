/** Names of seats: made up of two words, so that nobody has to give their own. */
import type { FirstWord, SecondWord } from "../words/classroom/SeatWord.ts";

const first: readonly FirstWord[] = [
  "Amber", "Blue", "Brave", "Bright", "Calm", "Clear", "Copper", "Coral", "Early", "Gentle", "Golden", "Green", "Grey",
  "Honest", "Indigo", "Ivory", "Kind", "Little", "Lively", "Lucky", "Merry", "Noble", "Olive", "Patient", "Plain",
  "Proud", "Quick", "Quiet", "Ready", "Red", "Round", "Ruby", "Saffron", "Sandy", "Silver", "Steady", "Sunny", "Swift",
  "Tall", "Violet", "Warm", "White", "Wide", "Wise",
]; // biome-ignore format: one list
const second: readonly SecondWord[] = [
  "Acorn", "Almond", "Apple", "Apricot", "Brook", "Candle", "Cedar", "Cherry", "Cloud", "Comet", "Crane", "Falcon",
  "Fern", "Finch", "Garden", "Harbour", "Hazel", "Heron", "Hill", "Island", "Jasmine", "Juniper", "Kite", "Lake",
  "Lantern", "Lark", "Lemon", "Maple", "Meadow", "Melon", "Moon", "Mulberry", "Oak", "Orchard", "Pearl", "Pine",
  "Plum", "Poplar", "Quince", "Rain", "River", "Robin", "Rose", "Sparrow", "Spring", "Star", "Stone", "Swallow",
  "Tulip", "Valley", "Walnut", "Willow",
]; // biome-ignore format: one list

/** Most characters of a name that a student chooses. */
export const LONGEST_NAME = 24;

/** A name that none of `taken` is; `chance` gives numbers from 0 up to, but without, 1. */
export function makeSeatName(taken: ReadonlySet<string>, chance: () => number): string {
  const names = first.length * second.length;
  const start = Math.floor(chance() * names);
  for (let i = 0; i < names; i++) {
    const at = (start + i) % names;
    const name = `${first[at % first.length]} ${second[Math.floor(at / first.length)]}`;
    if (!taken.has(nameKey(name))) return name;
  }
  return `Seat ${taken.size + 1}`;
}

/** Two names with one key would be taken for each other. */
export const nameKey = (name: string) => name.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ");

/** What keeps a text from being a name; undefined where nothing does. */
export function nameProblem(name: string): string | undefined {
  const { length } = [...name];
  if (length < 1 || length > LONGEST_NAME) return `1 to ${LONGEST_NAME} characters`;
  if (/^\s|\s$/u.test(name) || name !== name.normalize("NFC")) return "text without blanks at its ends";
  // Marks that turn the direction or have no width would let one name look like another.
  if (/[^\p{L}\p{M}\p{N} .'’-]/u.test(name) || !/\p{L}/u.test(name))
    return "letters, digits, blanks and . ' -";
  return /\p{M}{4}/u.test(name) ? "at most three marks on a letter" : undefined;
}

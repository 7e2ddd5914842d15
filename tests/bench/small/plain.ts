import type { SmallModel } from "./model.ts";

/**
 * The small model as one writes it by hand for speed: one column per trait, geometric skips to those who reconsider,
 * three `Math.exp` per choice, chance from a generator with its own state. Returns members at the end, by state.
 */
export function runPlain(
  { people, groupSize, months, rate, peers, loyalty, appeal }: SmallModel,
  seed: number,
): number[] {
  const states = new Uint8Array(people);
  const groups = new Int32Array((people / groupSize) * 3);
  let bits = seed | 1;
  const next = () => {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    return ((bits >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < people; i++) {
    states[i] = i % 3;
    groups[Math.floor(i / groupSize) * 3 + states[i]]++;
  }
  const perSkip = 1 / Math.log(1 - rate);
  const changed: number[] = [];
  for (let month = 0; month < months; month++) {
    changed.length = 0;
    for (
      let i = Math.floor(Math.log(next()) * perSkip);
      i < people;
      i += 1 + Math.floor(Math.log(next()) * perSkip)
    ) {
      const at = Math.floor(i / groupSize) * 3;
      const now = states[i];
      const a = Math.exp(appeal[0] + (peers * groups[at]) / groupSize + (now === 0 ? loyalty : 0));
      const b = Math.exp(appeal[1] + (peers * groups[at + 1]) / groupSize + (now === 1 ? loyalty : 0));
      const c = Math.exp(appeal[2] + (peers * groups[at + 2]) / groupSize + (now === 2 ? loyalty : 0));
      const target = next() * (a + b + c);
      const chosen = target < a ? 0 : target < a + b ? 1 : 2;
      if (chosen !== now) changed.push(i, chosen);
    }
    for (let j = 0; j < changed.length; j += 2) {
      const at = Math.floor(changed[j] / groupSize) * 3;
      groups[at + states[changed[j]]]--;
      states[changed[j]] = changed[j + 1];
      groups[at + changed[j + 1]]++;
    }
  }
  const counts = [0, 0, 0];
  for (const state of states) counts[state]++;
  return counts;
}

import { settables, type Treatment } from "../../sim/index.ts";

/** Numbers that make scaling hard: nothing, next to nothing, nearly all, all. */
const extremes = [0, 1e-300, 1e-12, 1e-6, 0.001, 0.5, 0.999, 1 - 1e-9, 1] as const;

/**
 * What decides a population, drawn anywhere in the legal space and at its edges: few agents, one group, groups of one,
 * shares of nothing and of all, clustering from 0 to its bound. `next` gives uniform draws in (0, 1).
 */
export function drawPopulation(base: Treatment, next: () => number, most = 4000): Treatment {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item;
  const share = () => (next() < 0.5 ? pick(extremes) : next());
  const groupSize = pick([1, 2, 3, 7, 10, 50, 500, 1 + Math.floor(next() * most)]);
  const groups = next() < 0.15 ? 1 : 1 + Math.floor(next() * (most / groupSize));
  const [least, highest] = settables.find(({ name }) => name === "clustering")?.bounds ?? [0, 0];
  const clustering = pick([least, 1e-12, 0.001, 0.04, 0.5, 0.9, 0.95, highest, next() * highest]);
  const mix = () => {
    // Three shares whose sum is at most 1; what is left is unaffiliated.
    const [a, b, c] = [share(), share(), share()];
    const sum = a + b + c;
    return sum <= 1 ? [a, b, c] : [a / sum, b / sum, Math.max(0, 1 - a / sum - b / sum)];
  };
  const changed = { groupSize, agents: groups * groupSize, clustering };
  // Usual shares with unusual groups are as hard as unusual shares.
  if (next() < 0.5) return { ...base, settings: { ...base.settings, ...changed } };
  const [salafiT, salafiK, salafiX] = mix();
  const [otherT, otherK, otherX] = mix();
  return {
    ...base,
    rival: next() < 0.8,
    settings: {
      ...base.settings,
      ...{ ...changed, shareSalafi: share() },
      ...{ salafiT, salafiK, salafiX, otherT, otherK, otherX },
    } as Treatment["settings"],
  };
}

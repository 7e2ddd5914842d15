import { compileModel } from "../../sim/compile.ts";
import type { Treatment } from "../../sim/index.ts";
import { drawGroupShares, mixGroups } from "../../sim/population/mixes.ts";
import { monthKey, purpose, replicateKey } from "../../sim/random/keys.ts";
import { apportion } from "../../sim/state/regions.ts";

/** How many people start in T, U, K and X of each stratum, how many ought to, and whether groups are of whole people. */
export function populationTotals(treatment: Treatment, replicate: number) {
  const model = compileModel(treatment);
  const { groupSize, clustering } = treatment.settings;
  const key = monthKey(replicateKey(treatment.seed, replicate), 0, purpose.mix);
  return [false, true].map((salafi) => {
    const blocks = model.blocks.filter((block) => block.salafi === salafi);
    const groups = blocks.reduce((sum, { count }) => sum + count, 0);
    const out = new Int32Array((model.agents / groupSize) * 4);
    const means = model.meanMix(salafi);
    const stratum = { blocks, means };
    const shares = new Float64Array(groups * 4);
    const all = { firstGroup: 0, grievance: new Uint8Array(model.agents / groupSize) };
    drawGroupShares(key, stratum, clustering, shares, all);
    mixGroups(stratum, groupSize, shares, out);
    const found = [0, 0, 0, 0];
    for (const { first, count } of blocks)
      for (let i = first * 4; i < (first + count) * 4; i++) found[i % 4] += out[i] as number;
    const rows = blocks.flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, i) => out.slice((first + i) * 4, (first + i + 1) * 4)),
    );
    const whole = rows.every(
      (row) => row.every((n) => n >= 0) && row.reduce((sum, n) => sum + n, 0) === groupSize,
    );
    return { found, wanted: groups === 0 ? [0, 0, 0, 0] : apportion(groups * groupSize, means), whole };
  });
}

import type { Model } from "../compile.ts";
import { pick } from "../random/alias.ts";
import { draw } from "../random/draw.ts";
import { type Key, monthKey, purpose } from "../random/keys.ts";
import { checkConservation } from "../state/checkConservation.ts";
import { HARD_LEVEL } from "../state/levels.ts";
import { enlist } from "../state/moves.ts";
import {
  AFFILIATION_SHIFT,
  FIRST_HARD,
  K,
  layOutState,
  POST,
  PRISONER,
  type State,
  slot,
  T,
  U,
  write,
  X,
} from "../state/state.ts";
import { setStateKey } from "../state/stateKey.ts";
import { drawMixes } from "./mixes.ts";
import { drawTraits } from "./traits.ts";

/** The state before month index 0, with the replicate's own people and luck. */
export function createPopulation(model: Model, key: Key): State {
  const state = layOutState(model.agents, model.groupSize);
  setStateKey(state, key);
  state.grievanceMonth.fill(-1);
  settle(model, state, key);
  write(state, "initialT", sumOfT(state));
  for (const lever of model.levers) write(state, lever, model.settings[lever]);
  write(state, "aid", model.settings.aid0);
  write(state, "economy", model.settings.economy0);
  write(state, "legitimacy", model.settings.legitimacy0);
  write(state, "threat", model.rival ? model.settings.threat0 : 1);
  write(state, "propagandaNow", model.rival ? model.settings.propaganda : 0);
  write(state, "rememberedPropaganda", model.settings.propaganda);
  write(state, "rememberedFunding", model.settings.funding);
  write(state, "direction", -1);
  write(state, "lastObjective", Number.NEGATIVE_INFINITY);
  write(state, "collapseRow", -1);
  checkConservation(state);
  return state;
}

function sumOfT(state: State): number {
  let total = 0;
  for (const count of state.purityT) total += count;
  return total;
}

/**
 * Fills groups with people: the group's mix decides how many have each affiliation, and their own draws decide who they
 * are.
 */
function settle(model: Model, state: State, key: Key): void {
  const mixes = new Int32Array((state.agents / state.groupSize) * 4);
  const mixKey = monthKey(key, 0, purpose.mix);
  for (const salafi of [false, true]) {
    const stratum = model.blocks.filter((block) => block.salafi === salafi);
    drawMixes(mixKey, stratum, state.groupSize, model.meanMix(salafi), model.settings.clustering, mixes);
  }
  const purityKey = monthKey(key, 0, purpose.purity);
  const traitsKey = monthKey(key, 0, purpose.traits);
  const { people, groups, groupSize, regions, purityT } = state;
  const { posts } = model;
  let hard = 0;
  let postsT = 0;
  for (const { region, salafi, first, count } of model.blocks) {
    for (let group = first; group < first + count; group++) {
      let person = group * groupSize;
      for (let kind = T; kind <= X; kind++) {
        const table = purityTable(model, kind);
        const affiliation = kind === K && !model.rival ? U : kind;
        const head = mixes[group * 4 + kind];
        const standing = (affiliation << AFFILIATION_SHIFT) | (affiliation === X ? PRISONER : 0);
        const end = person + head;
        for (; person < end; person++) {
          const purity = pick(table, draw(person, purityKey.k0, purityKey.k1));
          const isHard = affiliation === T && purity >= HARD_LEVEL;
          const traits = drawTraits(person, traitsKey, posts);
          people[person] = purity | traits | (isHard ? standing | FIRST_HARD : standing);
          if (affiliation === T) {
            purityT[purity]++;
            if ((traits & POST) !== 0) postsT++;
          } else if (affiliation === K) enlist(state, person);
          if (isHard) hard++;
        }
        if (affiliation === X) state.scalars[slot.totalX] += head;
        else {
          groups[group * 4 + affiliation] += head;
          regions[region * 3 + affiliation] += head;
        }
      }
      groups[group * 4 + 3] = region * 2 + (salafi ? 1 : 0);
    }
  }
  write(state, "initialHard", hard);
  write(state, "postsT", postsT);
}

function purityTable(model: Model, kind: number): Uint32Array {
  if (kind === K || kind === X) return model.purity.committed;
  return kind === T ? model.purity.incumbent : model.purity.unaffiliated;
}

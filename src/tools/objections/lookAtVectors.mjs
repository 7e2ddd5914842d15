/** What the accepted vectors, and the people of Salafi groups, say where no claim asks. */

const REPLICATES = 16;
const MONTHS = 36;
/** As many as could be named from August 2021 to June 2023, and one in a hundred of the 70,000 of September 2021. */
const [MATTERS_RIVAL, MATTERS_T] = [80, 700];
/** Policies by name: what each changes in the base. */
const policies = {
  hardLine: [],
  moderate2: [["moderation", 0.2]],
  moderate3: [["moderation", 0.3]],
  moderate7: [["moderation", 0.7]],
};
const girls = [{ kind: "step", month: 12, lever: "women", value: 0.6 }];

/** @typedef {{ rival: number, home: number, T: number }} Means */

/**
 * @param {any} library The built package.
 * @param {any} baseline
 * @param {{ parameters: readonly { name: string }[], worlds: readonly { values: readonly number[] }[] }} accepted
 * @param {(done: number) => void} report
 */
export function lookAtVectors(library, baseline, accepted, report) {
  const { runEnsemble, changeTreatment } = library;
  const names = accepted.parameters.map(({ name }) => name);
  const found = accepted.worlds.map(({ values }, w) => {
    if (w % 26 === 0) report(w / accepted.worlds.length);
    const own = [["months", MONTHS], ...names.map((name, i) => [name, values[i]])];
    /** @param {readonly unknown[]} changes @param {object} [events] */
    const run = (changes, events) => {
      const changed = changeTreatment(baseline, [...own, ...changes], events);
      if (!changed.ok) throw new Error(`objections: ${JSON.stringify(changed.problems)}`);
      const ensemble = runEnsemble(changed.treatment, { replicates: REPLICATES });
      const mean = (/** @type {(replicate: number) => number} */ of) =>
        Array.from({ length: REPLICATES }, (_, r) => of(r)).reduce((sum, value) => sum + value, 0) /
        REPLICATES;
      const at = (/** @type {number} */ month) => ({
        rival: mean((r) => ensemble.at("cumulativeExpectedTK", month, r)),
        home: mean((r) => ensemble.at("cumulativeTU", month, r)),
        T: mean((r) => ensemble.at("T", month, r)),
      });
      const leavers = mean((r) => ensemble.at("cumulativeTK", MONTHS, r));
      const share = (/** @type {string} */ measure) =>
        mean((r) => ensemble.at(measure, MONTHS, r) * ensemble.at("cumulativeTK", MONTHS, r)) / leavers;
      return {
        24: at(24),
        36: at(MONTHS),
        leavers,
        hard: share("hardShareTK"),
        postless: share("noPostShareTK"),
        postlessT: mean((r) => ensemble.at("noPostShareT", 0, r)),
      };
    };
    return {
      hardLine: run(policies.hardLine),
      moderate2: run(policies.moderate2),
      moderate3: run(policies.moderate3),
      moderate7: run(policies.moderate7),
      girls: run([], { added: girls }),
    };
  });
  const more = (/** @type {keyof typeof policies | "girls"} */ policy, /** @type {24 | 36} */ month) =>
    found.map((world) => ({
      rival: world[policy][month].rival - world.hardLine[month].rival,
      home: world[policy][month].home - world.hardLine[month].home,
      T: world[policy][month].T - world.hardLine[month].T,
    }));
  const rising = more("moderate7", 24).filter(({ rival, home }) => rival + home > 0);
  const gone = (/** @type {"hardLine" | "moderate7"} */ policy) =>
    found.map((world) => world[policy]).filter(({ leavers }) => leavers > 0);
  return {
    vectors: found.length,
    replicates: REPLICATES,
    matters: { rival: MATTERS_RIVAL, T: MATTERS_T },
    split: {
      rising: rising.length,
      homeShare: spread(rising.map(({ rival, home }) => home / (rival + home))),
      rivalRises: more("moderate7", 24).filter(({ rival }) => rival >= MATTERS_RIVAL).length,
      homeRises: more("moderate7", 24).filter(({ home }) => home >= MATTERS_T).length,
    },
    doses: ["girls", "moderate2", "moderate3", "moderate7"].map((policy) => ({
      policy,
      ...tally(more(/** @type {"girls"} */ (policy), 36)),
    })),
    leavers: ["hardLine", "moderate7"].map((policy) => {
      const those = gone(/** @type {"hardLine"} */ (policy));
      return {
        policy,
        vectors: those.length,
        hard: spread(those.map(({ hard }) => hard)),
        postless: spread(those.map(({ postless }) => postless)),
        overrepresented: those.filter(({ postless, postlessT }) => postless > postlessT).length,
      };
    }),
  };
}

/** @param {readonly Means[]} differences In how many vectors it matters, by the smallest effects of the claims. */
function tally(differences) {
  return {
    moreT: differences.filter(({ T }) => T > 0).length,
    mattersMoreT: differences.filter(({ T }) => T >= MATTERS_T).length,
    mattersLessT: differences.filter(({ T }) => T <= -MATTERS_T).length,
    mattersRival: differences.filter(({ rival }) => rival >= MATTERS_RIVAL).length,
    mattersHome: differences.filter(({ home }) => home >= MATTERS_T).length,
  };
}

/** @param {readonly number[]} values Median, and where the middle 90 % lie. */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ p) => {
    const place = p * (sorted.length - 1);
    const [low = Number.NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (place - Math.floor(place)) * (high - low);
  };
  return { low: at(0.05), median: at(0.5), high: at(0.95) };
}

const SALAFI_REPLICATES = 20;
/** Level of purity from which on one is a hard-liner, θ > .7. */
const HARD_LEVEL = 179;
const K = 2;

/**
 * How hard-line people of Salafi groups and others are at the start, and what share of IS-K they are, at the start and
 * after three years of the hard line.
 *
 * @param {any} library
 * @param {any} baseline
 */
export function lookAtSalafis({ createSimulation, changeTreatment }, baseline) {
  const { treatment } = changeTreatment(baseline, [["months", MONTHS]]);
  const sums = { start: count(), later: count() };
  for (let replicate = 0; replicate < SALAFI_REPLICATES; replicate++) {
    const simulation = createSimulation(treatment, replicate);
    look(simulation.state, sums.start);
    simulation.advance(MONTHS);
    look(simulation.state, sums.later);
  }
  const { start, later } = sums;
  return {
    replicates: SALAFI_REPLICATES,
    mean: start.purity.map((sum, i) => sum / (start.people[i] ?? 0)),
    hard: start.hard.map((sum, i) => sum / (start.people[i] ?? 0)),
    rivalStart: (start.rival[1] ?? 0) / ((start.rival[0] ?? 0) + (start.rival[1] ?? 0)),
    rivalLater: (later.rival[1] ?? 0) / ((later.rival[0] ?? 0) + (later.rival[1] ?? 0)),
  };
}

/** Sums over people outside Salafi groups, and in them. */
function count() {
  return { people: [0, 0], purity: [0, 0], hard: [0, 0], rival: [0, 0] };
}

/**
 * @param {{ people: Int32Array, groups: Int32Array, groupSize: number }} state
 * @param {ReturnType<typeof count>} sums
 */
function look({ people, groups, groupSize }, sums) {
  for (const [i, bits] of people.entries()) {
    const place = /** @type {0 | 1} */ ((groups[4 * Math.floor(i / groupSize) + 3] ?? 0) & 1);
    const level = bits & 255;
    sums.people[place] = (sums.people[place] ?? 0) + 1;
    sums.purity[place] = (sums.purity[place] ?? 0) + (level + 0.5) / 256;
    sums.hard[place] = (sums.hard[place] ?? 0) + Number(level >= HARD_LEVEL);
    sums.rival[place] = (sums.rival[place] ?? 0) + Number(((bits >> 24) & 3) === K);
  }
}

/** Ensembles that grow replicate by replicate and are remembered: asking for the same again computes nothing. */
import { fingerprintBytes } from "../../sim/experiments/index.ts";
import { fingerprintScenario, measures, type Treatment } from "../../sim/index.ts";
import type { KeptModel } from "./keptModels.ts";
import type { Pool, TaskOutcome } from "./pool.ts";
import type { ReplicateResult } from "./protocol.ts";

/** Replicates 0 to count − 1 of a scenario: the same bytes whatever computed them. */
export interface GrownEnsemble<Of extends Treatment = Treatment> {
  readonly scenario: Of;
  readonly fingerprint: string;
  /** The model of before that made the numbers; absent, the present one did. */
  readonly model?: KeptModel;
  readonly count: number;
  /** Rows per replicate: months + 1. */
  readonly rows: number;
  /** count × rows × measures doubles. */
  readonly values: Float64Array;
  /** One per replicate, over its rows; none when the workers give none. */
  readonly checksums: readonly string[];
}

/** A checksum per replicate of an ensemble. */
export type Summed = Pick<GrownEnsemble, "checksums" | "count">;

/** 16 hex digits over all recorded rows: equal bytes, equal checksum. Undefined when the workers gave none. */
export function checksumOf({ checksums, count }: Summed): string | undefined {
  if (checksums.length < count) return undefined;
  return fingerprintBytes(new TextEncoder().encode(checksums.join()));
}

const muchMore = 16;

export interface EnsembleRequest<Of extends Treatment = Treatment> {
  readonly scenario: Of;
  /** A model of before that is to make the numbers; the present one where it is absent. */
  readonly model?: KeptModel | undefined;
  /** Replicates to be computed. */
  readonly count: number;
  /** The most replicates to deliver when so many are remembered; at least `count`. */
  readonly most: number;
  /** Replicates of a first look. */
  readonly coarse: number;
  /**
   * The ensemble so far: first what was remembered, then at `coarse` replicates and each time it has grown sixteenfold, then all of it: a reader sees
   * few numbers that are not the last.
   */
  readonly onGrown: (ensemble: GrownEnsemble<Of>) => void;
  /** Replicates that have come back, of `count`. */
  readonly onProgress?: (done: number) => void;
}

export interface Ensembles {
  /**
   * In each lane the newest request wins; rejects when a worker fails. What was computed before that stays remembered.
   */
  request<Of extends Treatment>(lane: string, request: EnsembleRequest<Of>): Promise<TaskOutcome>;
  /** Stops the computation of a lane, if there is one. */
  drop(lane: string): void;
}

/**
 * Computes on a pool and remembers the ensembles. Above `mostBytes` it forgets those that were requested longest ago;
 * the newest stays however large it is. `model` is that of the pool's workers.
 */
export function createEnsembles(pool: Pool, mostBytes = 96e6, model?: KeptModel): Ensembles {
  const cache = new Map<string, GrownEnsemble>();

  const remember = (ensemble: GrownEnsemble) => {
    cache.delete(ensemble.fingerprint);
    cache.set(ensemble.fingerprint, ensemble);
    let bytes = 0;
    // An ensemble that was stopped before it was full still holds its whole buffer.
    for (const { values } of cache.values()) bytes += values.buffer.byteLength;
    for (const [fingerprint, { values }] of cache) {
      if (bytes <= mostBytes || fingerprint === ensemble.fingerprint) return;
      cache.delete(fingerprint);
      bytes -= values.buffer.byteLength;
    }
  };

  return {
    drop: (lane) => pool.drop(lane),
    async request(lane, { scenario, count, most, coarse, onGrown, onProgress }) {
      const fingerprint = fingerprintScenario(scenario);
      pool.drop(lane);
      const known = cache.get(fingerprint);
      const have = Math.min(known?.count ?? 0, most);
      if (known !== undefined) {
        remember(known);
        onGrown({ ...firstOf(known, have), scenario });
      }
      if (have >= count) return "done";
      const growth = createGrowth({ scenario, fingerprint, ...(model && { model }) }, known, count);
      let milestone = Math.max(coarse, muchMore * have);
      return pool.run(lane, {
        scenario,
        first: have,
        end: count,
        onResult(result) {
          growth.add(result);
          onProgress?.(growth.done);
          const ensemble = growth.ensemble();
          if (ensemble.count < Math.min(milestone, count)) return;
          milestone = muchMore * ensemble.count;
          remember(ensemble);
          onGrown(ensemble);
        },
      });
    },
  };
}

/** The first `count` replicates of an ensemble that has at least as many. */
function firstOf(ensemble: GrownEnsemble, count: number): GrownEnsemble {
  if (count === ensemble.count) return ensemble;
  const length = (ensemble.values.length / ensemble.count) * count;
  const { values, checksums } = ensemble;
  return { ...ensemble, count, values: values.subarray(0, length), checksums: checksums.slice(0, count) };
}

/** Gathers chunks in any order; its length is that of the unbroken start. `known` has fewer than `count`. */
function createGrowth<Of extends Treatment>(
  facts: Pick<GrownEnsemble<Of>, "scenario" | "fingerprint" | "model">,
  known: GrownEnsemble | undefined,
  count: number,
) {
  const rows = facts.scenario.months + 1;
  const size = rows * measures.length;
  const early = new Map<number, ReplicateResult>();
  const values = new Float64Array(count * size);
  if (known !== undefined) values.set(known.values);
  const checksums = [...(known?.checksums ?? [])];
  let grown = known?.count ?? 0;
  let done = grown;
  return {
    get done() {
      return done;
    },
    add(result: ReplicateResult) {
      done += result.count;
      early.set(result.first, result);
      for (let next = early.get(grown); next !== undefined; next = early.get(grown)) {
        early.delete(grown);
        values.set(next.values, grown * size);
        checksums.push(...(next.checksums ?? []));
        grown += next.count;
      }
    },
    ensemble(): GrownEnsemble<Of> {
      const soFar = values.subarray(0, grown * size);
      return { ...facts, count: grown, rows, values: soFar, checksums: [...checksums] };
    },
  };
}

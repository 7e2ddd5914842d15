import { type Signal, signal } from "@preact/signals";
import { lasting } from "../lasting.ts";

/**
 * Milliseconds of all workers together per unit of `replicateCost`, in runs with many agents; undefined until it was
 * measured. The best of all measures: a device that is busy for a while stays the device it is.
 */
export const crowdSpeed = lasting((): Signal<number | undefined> => signal(undefined));

import type { Command } from "commander";
import { Failure } from "../failure.ts";
import { parseShard, type Shard } from "./shard.ts";

/** Where an experiment keeps its parts, and which of them this process computes. */
export interface Parts {
  readonly folder: string;
  readonly shard: Shard;
}

/** The values of `--parts` and `--shard`, as text. */
export interface PartsArguments {
  readonly parts?: string;
  readonly shard?: string;
}

/** Adds `--parts` and `--shard` to the command of an experiment. */
export function addPartsOptions(command: Command): Command {
  return command
    .option("--parts <folder>", "keep what is computed in this folder: the same command goes on after a kill")
    .option(
      "--shard <i/n>",
      "with --parts: compute one share of n, from 1; auto or auto/n as in outbid sweep",
    );
}

/** Undefined where parts are not kept. Throws a {@link Failure} when the text is not a shard. */
export function readParts({ parts, shard }: PartsArguments): Parts | undefined {
  if (parts === undefined && shard !== undefined) throw new Failure("--shard: expected --parts with it", 2);
  if (parts === undefined) return undefined;
  const read = parseShard(shard ?? "1/1", process.env);
  if (typeof read === "string") throw new Failure(read, 2);
  return { folder: parts, shard: read };
}

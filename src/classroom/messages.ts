/** What phones and the teacher's page send, from untrusted data: parsed, capped, every problem with its path. */
import * as v from "valibot";
import { checkBySchema, limitProblems } from "../../sim/experiments/index.ts";
import type { Problem } from "../../sim/index.ts";

/** Most bytes of a message's body. A share of the ensemble has a number per month and replicate. */
export const mostBytes = { message: 8_192, share: 400_000 } as const;
/** Replicates that one share may have. */
export const MOST_OF_SHARE = 8;
const MOST_MONTHS = 600;

const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/), v.description("32 hexadecimal digits"));
const index = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const schemas = {
  /** A phone comes in, or comes back: it has drawn its token itself, so that asking twice gives one seat. */
  join: v.strictObject({ token, code: v.optional(text(16)), invitation: v.optional(text(64)) }),
  /** `n` rises with each message of a phone: what comes again is known by it. What `answer` may be, the step says. */
  answer: v.strictObject({ token, step: index(99), n: index(1_000_000_000), answer: v.unknown() }),
  name: v.strictObject({ token, name: text(100) }),
  /** Replicates that a phone has computed: by replicate the checksums of its runs and the measure's numbers by month. */
  share: v.strictObject({
    token,
    round: index(1_000_000),
    first: index(1_000_000),
    runs: v.pipe(
      v.array(
        v.strictObject({
          checksums: v.pipe(v.array(checksum), v.minLength(1), v.maxLength(2)),
          values: v.pipe(v.array(v.nullable(v.number())), v.minLength(2), v.maxLength(MOST_MONTHS + 1)),
        }),
      ),
      v.maxLength(MOST_OF_SHARE),
    ),
    milliseconds: v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)),
  }),
  /** What the teacher does. */
  control: v.variant("kind", [
    v.strictObject({ kind: v.literal("step"), step: index(99) }),
    v.strictObject({ kind: v.literal("reveal"), step: index(99) }),
    v.strictObject({ kind: v.literal("hide"), step: index(99) }),
    v.strictObject({ kind: v.literal("pace"), pace: v.picklist(["teacher", "free"]) }),
    v.strictObject({ kind: v.literal("pause"), on: v.boolean() }),
    v.strictObject({ kind: v.literal("blank"), on: v.boolean() }),
    v.strictObject({ kind: v.literal("hideNames"), on: v.boolean() }),
    v.strictObject({ kind: v.literal("ownNames"), on: v.boolean() }),
    v.strictObject({ kind: v.literal("door"), on: v.boolean() }),
    v.strictObject({ kind: v.literal("keep"), on: v.boolean() }),
    v.strictObject({ kind: v.literal("recall") }),
    v.strictObject({ kind: v.literal("newCode") }),
    v.strictObject({ kind: v.literal("remove"), seat: index(9_999) }),
    v.strictObject({ kind: v.literal("compute") }),
    /** What the teacher's page tries at a step, for the walls: nothing of it is kept. */
    v.strictObject({ kind: v.literal("try"), step: index(99), answer: v.unknown() }),
    v.strictObject({ kind: v.literal("end"), keep: v.boolean() }),
  ]),
} as const;

export type MessageKind = keyof typeof schemas;
export type Message<Kind extends MessageKind> = v.InferOutput<(typeof schemas)[Kind]>;
export type Control = Message<"control">;
export type ShareRun = Message<"share">["runs"][number];

export type ParsedMessage<Kind extends MessageKind> =
  | { readonly ok: true; readonly message: Message<Kind> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A message of a kind from the text of a request. Never throws. */
export function parseMessage<Kind extends MessageKind>(kind: Kind, text: string): ParsedMessage<Kind> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const received = error instanceof Error ? error.message.slice(0, 100) : "something else";
    return { ok: false, problems: [{ path: kind, expected: "JSON", received }] };
  }
  const { value, problems } = checkBySchema(schemas[kind], input);
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems, kind) };
  return { ok: true, message: value as Message<Kind> };
}

/** What exit and story do, each alone and together, in sentences. Numbers come in as they are written. */

interface Arm {
  /** Moderation that is chosen. */
  readonly mean: string;
  readonly moves: "lower" | "raise" | "hardly" | "unknown";
}

const single = { lower: "lowers", raise: "raises", hardly: "hardly moves" } as const;
const both = { lower: "lower", raise: "raise", hardly: "hardly move" } as const;

const says = ({ mean, moves }: Arm, verbs: typeof single | typeof both) =>
  moves === "unknown" ? `may move it, too few runs tell (${mean})` : `${verbs[moves]} it (${mean})`;

export const exitAndStoryMessages = {
  levels: (none: string, exit: Arm, story: Arm, together: Arm) =>
    `Under the defaults the leadership chooses, without a rival, moderation ${none}. The exit alone ${says(exit, single)}, the story alone ${says(story, single)}, the two together ${says(together, both)}.`,
  more: (by: string, low: string, high: string) =>
    `Together they lower it by ${by} (${low} to ${high}) more than the two apart.`,
  notMore: (smallest: string, difference: string, low: string, high: string) =>
    `Together they do not lower it by ${smallest} more than the two apart: the difference is ${difference} (${low} to ${high}).`,
  unknown: (difference: string, low: string, high: string) =>
    `Whether together they lower it by more than the two apart, too few runs tell: ${difference} (${low} to ${high}).`,
  worlds: (worlds: number, exit: number, story: number, together: number, more: number, less: number) =>
    `Of ${worlds} plausible worlds the exit alone lowers it in ${exit}, the story alone in ${story}, both in ${together}; together by more than the two apart in ${more}, by less in ${less}.`,
} as const;

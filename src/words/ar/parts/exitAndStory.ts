/** What exit and story do, each alone and together, in sentences. Numbers come in as they are written. */
import type * as english from "../../parts/exitAndStory.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

type Arm = Parameters<typeof english.exitAndStoryMessages.levels>[1];

const masculine = { lower: "يخفضه", raise: "يرفعه", hardly: "يكاد لا يحرّكه" } as const;
const feminine = { lower: "تخفضه", raise: "ترفعه", hardly: "تكاد لا تحرّكه" } as const;
const dual = { lower: "يخفضانه", raise: "يرفعانه", hardly: "يكادان لا يحرّكانه" } as const;

const says = ({ mean, moves }: Arm, verbs: Readonly<Record<keyof typeof masculine, string>>) =>
  moves === "unknown" ? `لا تكفي الجولات للحكم عليه (${mean})` : `${verbs[moves]} (${mean})`;

export const exitAndStoryMessages: Translated<typeof english.exitAndStoryMessages> = {
  levels: (none, exit, story, together) =>
    `عند القيم الافتراضية تختار القيادة، بلا منافس، اعتدالًا قدره ${none}. المخرج وحده: ${says(exit, masculine)}؛ والرواية وحدها: ${says(story, feminine)}؛ والاثنان معًا: ${says(together, dual)}.`,
  more: (by, low, high) =>
    `معًا يخفضانه أكثر مما يخفضه كل منهما على حدة، بمقدار ${by} (من ${low} إلى ${high}).`,
  notMore: (smallest, difference, low, high) =>
    `معًا لا يخفضانه أكثر مما يخفضه كل منهما على حدة بمقدار ${smallest}: فالفرق ${difference} (من ${low} إلى ${high}).`,
  unknown: (difference, low, high) =>
    `هل يخفضانه معًا أكثر مما يخفضه كل منهما على حدة؟ لا تكفي الجولات للحكم: ${difference} (من ${low} إلى ${high}).`,
  worlds: (worlds, exit, story, together, more, less) =>
    `من ${withNoun(worlds, "عالم معقول", true)} يخفضه المخرج وحده في ${numerals(exit)}، والرواية وحدها في ${numerals(story)}، والاثنان في ${numerals(together)}؛ ويخفضانه معًا أكثر مما يفعل كل منهما على حدة في ${numerals(more)}، وأقل في ${numerals(less)}.`,
};

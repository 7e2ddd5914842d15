/** What exit and story do, each alone and together, in Dari. Numbers come in as they are written. */
import type * as english from "../../parts/exitAndStory.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

type Arm = Parameters<typeof english.exitAndStoryMessages.levels>[1];

const verbs = {
  lower: "آن را پایین می‌آورد",
  raise: "آن را بالا می‌برد",
  hardly: "آن را تقریباً جابه‌جا نمی‌کند",
  unknown: "شاید آن را جابه‌جا کند، اجراها کمتر از آن است که بتوان گفت",
} as const;

const says = ({ mean, moves }: Arm) => `${verbs[moves]} (${mean})`;

export const exitAndStoryMessages: Translated<typeof english.exitAndStoryMessages> = {
  levels: (none, exit, story, together) =>
    `با پیش‌فرض‌ها، رهبری بدون رقیب میانه‌روی ${none} را انتخاب می‌کند. راه خروج به‌تنهایی ${says(exit)}، داستان به‌تنهایی ${says(story)}، هر دو با هم ${says(together)}.`,
  more: (by, low, high) =>
    `هر دو با هم آن را به اندازهٔ ${by} (${low} تا ${high}) بیشتر از آن دو جدا از هم پایین می‌آورد.`,
  notMore: (smallest, difference, low, high) =>
    `هر دو با هم آن را به اندازهٔ ${smallest} بیشتر از آن دو جدا از هم پایین نمی‌آورد: تفاوت ${difference} (${low} تا ${high}) است.`,
  unknown: (difference, low, high) =>
    `این که هر دو با هم آن را بیشتر از آن دو جدا از هم پایین می‌آورد یا نه، اجراها کمتر از آن است که بتوان گفت: ${difference} (${low} تا ${high}).`,
  worlds: (worlds, exit, story, together, more, less) =>
    `از ${numerals(worlds)} جهان پذیرفتنی، راه خروج به‌تنهایی آن را در ${numerals(exit)} جهان پایین می‌آورد، داستان به‌تنهایی در ${numerals(story)}، هر دو در ${numerals(together)}؛ با هم در ${numerals(more)} جهان بیشتر از آن دو جدا از هم، در ${numerals(less)} جهان کمتر.`,
};

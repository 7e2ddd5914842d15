/** What each place of a lever's track would give, in a sentence, in Dari. */
import type * as english from "../../parts/scent.ts";
import type { Translated } from "../../Translated.ts";

type Track = Parameters<typeof english.scentMessages.rises>[0];

const ends = ({ first, last, from, to }: Track) => `${first} در ${from}، ${last} در ${to}`;
const steepest = ({ steepFrom, steepTo }: Track) => `بیش از همه میان ${steepFrom} و ${steepTo}`;

export const scentMessages: Translated<typeof english.scentMessages> = {
  flat: ({ name, first }) => `تقریباً بدون تفاوت، ${name} هر جا باشد: نزدیک به ${first}.`,
  rises: (track) => `با ${track.name} بالا می‌رود، از ${track.first} تا ${track.last}، ${steepest(track)}.`,
  falls: (track) => `با ${track.name} پایین می‌آید، از ${track.first} تا ${track.last}، ${steepest(track)}.`,
  "highest inside": (track) => `بالاترین در ${track.name} ${track.greatestAt}؛ ${ends(track)}.`,
  "lowest inside": (track) => `پایین‌ترین در ${track.name} ${track.leastAt}؛ ${ends(track)}.`,
  uneven: (track) =>
    `با ${track.name} بالا و پایین می‌رود: بالاترین در ${track.greatestAt}، پایین‌ترین در ${track.leastAt}؛ ${ends(track)}.`,
};

/** What each place of a lever's track would give, in a sentence. */
import type * as english from "../../parts/scent.ts";
import type { Translated } from "../../Translated.ts";

type Track = Parameters<typeof english.scentMessages.flat>[0];

const ends = ({ first, last, from, to }: Track) => `${first} عند ${from}، و${last} عند ${to}`;
const steepest = ({ steepFrom, steepTo }: Track) => `وأكثره بين ${steepFrom} و${steepTo}`;

export const scentMessages: Translated<typeof english.scentMessages> = {
  flat: ({ name, first }) => `لا فرق يُذكر حيثما وُضعت رافعة «${name}»: نحو ${first}.`,
  rises: (track) =>
    `يرتفع مع رافعة «${track.name}»، من ${track.first} إلى ${track.last}، ${steepest(track)}.`,
  falls: (track) =>
    `ينخفض مع رافعة «${track.name}»، من ${track.first} إلى ${track.last}، ${steepest(track)}.`,
  "highest inside": (track) =>
    `أعلى ما يكون حين تكون رافعة «${track.name}» عند ${track.greatestAt}؛ ${ends(track)}.`,
  "lowest inside": (track) =>
    `أدنى ما يكون حين تكون رافعة «${track.name}» عند ${track.leastAt}؛ ${ends(track)}.`,
  uneven: (track) =>
    `يعلو ويهبط مع رافعة «${track.name}»: أعلى ما يكون عند ${track.greatestAt}، وأدنى ما يكون عند ${track.leastAt}؛ ${ends(track)}.`,
};

/** What each place of a lever's track would give, in a sentence. */
import type * as english from "../../parts/scent.ts";
import type { Translated } from "../../Translated.ts";

type Track = Parameters<typeof english.scentMessages.flat>[0];

const ends = ({ first, last, from, to }: Track) => `په ${from} کې ${first}، په ${to} کې ${last}`;
const steepest = ({ steepFrom, steepTo }: Track) => `تر ټولو ډېر د ${steepFrom} او ${steepTo} ترمنځ`;

export const scentMessages: Translated<typeof english.scentMessages> = {
  flat: ({ name, first }: Track) => `نږدې هېڅ توپیر نشته، «${name}» چې هر ځای وي: شاوخوا ${first}.`,
  rises: (track: Track) =>
    `له «${track.name}» سره پورته ځي، له ${track.first} تر ${track.last}، ${steepest(track)}.`,
  falls: (track: Track) =>
    `له «${track.name}» سره ښکته ځي، له ${track.first} تر ${track.last}، ${steepest(track)}.`,
  "highest inside": (track: Track) =>
    `تر ټولو پورته په «${track.name}» ${track.greatestAt} کې؛ ${ends(track)}.`,
  "lowest inside": (track: Track) => `تر ټولو ښکته په «${track.name}» ${track.leastAt} کې؛ ${ends(track)}.`,
  uneven: (track: Track) =>
    `له «${track.name}» سره پورته او ښکته ځي: تر ټولو پورته په ${track.greatestAt} کې، تر ټولو ښکته په ${track.leastAt} کې؛ ${ends(track)}.`,
};

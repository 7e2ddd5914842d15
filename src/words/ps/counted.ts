/** What a measure counts, where its label cannot say it. */
import type * as english from "../counted.ts";
import type { Translated } from "../Translated.ts";

const nobodyYet = "له ټولو هغو څخه چې تر اوسه وتلي دي؛ تر څو چې څوک نه وي وتلي، ۰ دی.";

const told: Readonly<Record<string, string>> = {
  contestedRegions:
    "پیاوړی حضور: د سیمې تر پنځمې برخې ډېر وسله وال د داعش خراسان دي. دا د خلکو شمېر دی، او دا نه وایي چې ځمکه د چا په لاس کې ده.",
  harmed:
    "پر ناښکېلو خلکو چاپې او د هغوی نیول، چې هر یو شمېرل شوی دی: یو کس ښایي په څو میاشتو کې څو ځله وشمېرل شي. مړینې په کې نشته.",
  TU: "کور ته تللي: طالبان یې پرېښي او له بل لوري سره نه دي یوځای شوي. دلیل د هغو خبره کوي چې داعش خراسان ته اوړي.",
  hiddenShareK: "هغوی چې پټ یا له هېواده بهر دي، برید نه کوي، خو لا هم نیول کېدای شي.",
};

/** By the name of the measure; of most there is nothing to add. */
export const counted: Translated<typeof english.counted> = {
  ...told,
  cumulativeTU: told.TU,
  hardShareTK: nobodyYet,
  noPostShareTK: nobodyYet,
  hardShareTU: nobodyYet,
  noPostShareTU: nobodyYet,
};

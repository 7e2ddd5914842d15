/** What the scenario of a path that was searched for says of itself. Numbers come in as they are written. */
import type * as english from "../../parts/escape.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

export const escapeMessages: Translated<typeof english.escapeMessages> = {
  from: (title: string) => `«${title}»`,
  title: (found: boolean, from: string) =>
    `${found ? "له لومې د وتلو لار" : "لار ونه موندل شوه، تر ټولو ښه چې ولیدل شوه"}، له ${from} څخه`,
  search: (found: boolean, from: string) =>
    found
      ? `یوه لټون له لومې د وتلو دا لار وموندله. له ${from} سناریو یې پیل کړی.`
      : `یوه لټون چې له ${from} سناریو یې پیل کړی، له لومې د وتلو لار ونه موندله. دا تر ټولو ښه ده چې ویې لیدله.`,
  aims: (leastT: string, mostK: string, moderation: string, by: number, of100: string) =>
    `موخې: طالبان هېڅکله تر ${leastT} لږ غړي نه لري، داعش خراسان هېڅکله تر ${mostK} ډېر نه لري، او اعتدال، لکه مرسته کوونکي یې چې ویني، له ${numerals(by)}مې میاشتې وروسته لږ تر لږه ${moderation} دی؛ دا ټول په هرو ۱۰۰ چلونو کې لږ تر لږه په ${of100} کې.`,
  path: (ramps: readonly string[]) => `لار: ${ramps.join("؛ ")}.`,
  ramp: (lever: string, month: number, duration: number, value: string) =>
    `له ${numerals(month)}مې میاشتې، په ${withWords(duration, "میاشت", "میاشتو")} کې: ${lever} ${value} ته`,
  share: (met: number, fresh: number, low: string, high: string) =>
    `له ${numerals(fresh)} داسې چلونو چې لټون نه وې لیدلې، په ${numerals(met)} کې ټولې موخې پوره کېږي: نو د ټولو چلونو په ${low} تر ${high} سلنه کې، تر هغه ځایه چې دا یې ویلای شي.`,
  caution: "موډل دی، وړاندوینه نه ده.",
  author: "outbid escape، د کمپیوټر لټون",
  made: (model: string, from: string, id: string, fingerprint: string) =>
    `په ${model} موډل کې \`outbid escape\` له ${from} سناریو (${id}، ګوتنښه ${fingerprint}) جوړه کړې: تنظیمات یې، د moderation, aidScale او propaganda له نورو پېښو سره.`,
  tries: (tries: number, seed: string, replicates: number) =>
    `${withWords(tries, "مهالویش ازمویل شوی", "مهالویشونه ازمویل شوي")}، زړی «${seed}»، هر یو په ${withWords(replicates, "چلونه", "چلونو")} کې.`,
  judged: (judged: number, fresh: number) =>
    `له هغو ${withWords(judged, "تلل شوی", "تلل شوي")}، هر یو په ${withWords(fresh, "نوې چلونه", "نویو چلونو")}.`,
  leavesOut: (from: string) =>
    `د بلې هرې بڼې مهالویشونه: له دریو لاستو هر یو یو ځل خوځېږي، په سیده کرښه. دا چې کوم حکومت یا مرسته کوونکی به دا کوي که نه: پالیسي ټاکل شوې، هېڅوک یې نه ټاکي، او هغه څه چې دا لاستي یې په ${from} کې خوځول، ایستل شوي. نورې فرضیې به څه راولي: ټولې چلونې په یوه نړۍ کې دي او یوازې په چانس سره توپیر لري.`,
  alsoLeavesOut: (from: string, leavesOut: string) => `او هغه څه چې په ${from} کې نشته: ${leavesOut}`,
};

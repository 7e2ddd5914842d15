/** Texts of a student's page in a class. */
import type * as english from "../../classroom/student.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

export const studentWords: Translated<typeof english.studentWords> = {
  title: "Outbid په ټولګي کې",
  join: {
    title: "راننوځئ",
    code: "هغه کوډ چې مخې ته پر سکرین دی",
    enter: "راننوځئ",
    waiting: "د ښوونکي له کمپیوټره پوښتنه کېږي …",
    why: {
      code: "دا د دې ټولګي کوډ نه دی. مخې ته سکرین وګورئ.",
      silent: "د ښوونکي کمپیوټر ځواب نه ورکوي. دا تلیفون بیا بیا هڅه کوي.",
      crowd: "ډېر کسان راننوځي. دا تلیفون په خپله بیا بیا هڅه کوي.",
      full: "ټولګی ډک دی.",
      closed: "ښوونکی اوس څوک نه پرېږدي چې راننوځي.",
      over: "ټولګی پای ته رسېدلی.",
      lesson: "دا پاڼه په لوست نه پوهېږي. پاڼه بیا پرانیزئ.",
    },
  },
  dismissed: "ښوونکي دا تلیفون له ټولګي ایستلی.",
  you: (name: string) => `تاسو ${name} یئ`,
  rename: "بل نوم",
  renameLabel: "دلته ستاسو نوم",
  take: "وایې خلئ",
  connected: "نښتی",
  lost: "اړیکه نشته. ستاسو ځوابونه دلته ساتل کېږي او چې اړیکه راغله، لېږل کېږي.",
  unsent: (count: number) =>
    withWords(count, "ځواب لا ښوونکي ته نه دی رسېدلی", "ځوابونه لا ښوونکي ته نه دي رسېدلي"),
  sent: "ستاسو ټول ځوابونه ښوونکي ته رسېدلي دي.",
  refused: "د ښوونکي کمپیوټر وروستی ځواب وانه خیست. بدل یې کړئ او بیا هڅه وکړئ.",
  paused: "ښوونکي ټولګی درولی دی.",
  blank: "مخې ته وګورئ.",
  waiting: "لوست راځي.",
  ended: "ټولګی پای ته ورسېد. مننه.",
  endedAnswers:
    "ځوابونه د ښوونکي پر کمپیوټر یوازې تر هغه ساتل شوي وو چې ټولګی روان و، که ښوونکي بل څه نه وي درته ویلي.",
  step: (index: number, count: number) => `ګام ${numerals(index)} له ${numerals(count)} څخه`,
  back: "شاته",
  next: "مخکې",
  toClass: "د ټولګي ګام ته",
  screen: "د دې تلیفون سکرین روښانه وساتئ: پاڼه یې نه شي کولای. تر بندېدو وروسته پاڼه په خپله بېرته راځي.",
};

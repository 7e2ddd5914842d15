/** How far a guess and the run lie apart, in words. A guess is never called wrong: the model is one account. */
import type * as english from "../../lesson/gap.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

export const shapeNames: Translated<typeof english.shapeNames> = {
  rises: "پورته ځي",
  flat: "نږدې هواره پاتې کېږي",
  falls: "ښکته ځي",
  dips: "ښکته ځي او بېرته راځي",
  peaks: "پورته ځي او بېرته راځي",
};

const inMonth = (row: number) => `په ${numerals(row)}مه میاشت کې`;

export const gapWords: Translated<typeof english.gapWords> = {
  end: (guess: string, run: string, apart: string) =>
    `په پای کې تاسو ${guess} رسم کړل؛ د موډل د چلونو اوسط ${run} دی: ستاسو ${apart} دی.`,
  endAlike: (guess: string) => `په پای کې ستاسو کرښه او د موډل د چلونو اوسط یو شان دي، ${guess}.`,
  farthest: (row: number, guess: string, run: string) =>
    `تر ټولو ډېر ${inMonth(row)} سره لرې دي: ${guess} رسم شوي، ${run} په چلونو کې.`,
  within: (count: number, of: number) =>
    count === 0
      ? `ستاسو له ${withWords(of, "ټکي", "ټکو")} څخه په هېڅ یوه کې ستاسو کرښه هلته نه ده چې له ۱۰۰ چلونو ۹۰ دي.`
      : `ستاسو له ${withWords(of, "ټکي", "ټکو")} څخه په ${numerals(count)} کې ستاسو کرښه هلته ده چې له ۱۰۰ چلونو ۹۰ دي.`,
  sameShape: (shape: string) => `دواړه یوه بڼه لري: کرښه ${shape}.`,
  otherShapes: (guess: string, run: string) => `ستاسو کرښه ${guess}؛ د موډل کرښه ${run}.`,
  chosenSame: (shape: string) => `تاسو «${shape}» وټاکله، او په دې موډل کې همداسې ده.`,
  chosenOther: (guess: string, run: string) => `تاسو «${guess}» وټاکله؛ په دې موډل کې ${run}.`,
  fromTo: (first: string, last: string) => `په پیل کې له ${first} څخه په پای کې ${last} ته.`,
  turn: (value: string, row: number, isLow: boolean) =>
    `تر ټولو ${isLow ? "ښکته" : "پورته"} ${inMonth(row)} ده: ${value}.`,
  number: (guess: string, run: string, apart: string) =>
    `تاسو ${guess} وویل؛ د موډل د چلونو اوسط ${run} دی: ستاسو ${apart} دی.`,
  numberAlike: (guess: string) => `تاسو ${guess} وویل، او همدا د موډل د چلونو اوسط دی.`,
  chance: (low: string, high: string, isWithin: boolean) =>
    `یوازې چانس یوه چلونه د ${low} او ${high} ترمنځ خوځوي (له ۱۰۰ چلونو ۹۰)؛ ستاسو شمېره ${isWithin ? "په دې کې دننه ده" : "له دې بهر ده"}.`,
  choice: (guess: string, run: string) => `تاسو «${guess}» وټاکله؛ په دې موډل کې «${run}» ده.`,
  choiceAlike: (guess: string) => `تاسو «${guess}» وټاکله، او په دې موډل کې همداسې ده.`,
  choiceNone: (guess: string) => `تاسو «${guess}» وټاکله؛ په دې موډل کې هېڅ ځواب له چلونې سره سمون نه لري.`,
  choiceOpen: (guess: string) => `تاسو «${guess}» وټاکله. موډل په دې اړه څه نه وایي.`,
  found: (label: string, value: string) => `${label}: ${value}`,
};

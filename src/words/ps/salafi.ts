/** What the page says wherever it speaks of Salafi groups. */
import { settables } from "../../../sim/index.ts";
import type * as english from "../salafi.ts";
import { salafiNumbers } from "../salafi.ts";
import { formatCount, wordingOf } from "../wording.ts";

export { salafiNumbers };

type Described = Parameters<typeof salafiNumbers>[0];
const usual = Object.fromEntries(settables.map((row) => [row.name, row.default])) as unknown as Described;

const notRival =
  "سلفي داعش خراسان نه دی: ډېری سلفیان له سیاست او جګړې لرې دي، او د دوی مشرانو د داعش خراسان د غړو د تسلیمېدو لپاره منځګړیتوب کړی.";

/** That Salafi is not IS-K, and what share of the country's Salafis the model's are. */
export const salafiText: typeof english.salafiText = (settings = usual) => {
  const { people, inRival, ofThousand } = salafiNumbers(settings);
  const { short } = wordingOf("people");
  return `${notRival} د موډل سلفي ډلې ${short(people)} کسان دي، چې ${short(inRival)} یې په پیل کې له داعش خراسان سره دي: نږدې د هېواد په هرو ۱٬۰۰۰ سلفیانو کې ډېر تر ډېره ${formatCount(Math.ceil(ofThousand))}، که دوی د هېواد له ۴۱ تر ۴۴ میلیونو خلکو په هرو ۱۰۰ کې ۲ تر ۳ وي.`;
};

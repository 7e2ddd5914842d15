/** What the page says wherever it speaks of Salafi groups, in Dari. */
import { settables } from "../../../sim/index.ts";
import type * as english from "../salafi.ts";
import { salafiNumbers } from "../salafi.ts";
import { formatCount, wordingOf } from "../wording.ts";

export { salafiNumbers };

type Described = Parameters<typeof salafiNumbers>[0];
const usual = Object.fromEntries(settables.map((row) => [row.name, row.default])) as unknown as Described;

const notRival =
  "سلفی همان داعش خراسان نیست: بیشتر سلفی‌ها از سیاست و جنگ کناره می‌گیرند، و بزرگان قومی از میان آنان برای تسلیم شدن اعضای داعش خراسان میانجی‌گری کردند.";

/** That Salafi is not IS-K, and what share of the country's Salafis the model's are. */
export const salafiText: typeof english.salafiText = (settings = usual) => {
  const { people, inRival, ofThousand } = salafiNumbers(settings);
  const { short } = wordingOf("people");
  return `${notRival} گروه‌های سلفی مدل ${short(people)} نفرند، که ${short(inRival)} نفر آنان در داعش خراسان آغاز می‌کنند: حداکثر ${formatCount(Math.ceil(ofThousand))} از هر ۱٬۰۰۰ سلفی کشور، به‌طور تقریبی، اگر اینان ۲ تا ۳ از هر ۱۰۰ نفر از ۴۱ تا ۴۴ میلیون مردم آن باشند.`;
};

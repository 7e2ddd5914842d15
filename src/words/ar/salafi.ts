/** What the page says wherever it speaks of Salafi groups. */
import { settables } from "../../../sim/index.ts";
import type * as english from "../salafi.ts";
import { salafiNumbers } from "../salafi.ts";
import { formatCount, wordingOf } from "../wording.ts";

export { salafiNumbers };

type Described = Parameters<typeof salafiNumbers>[0];
const usual = Object.fromEntries(settables.map((row) => [row.name, row.default])) as unknown as Described;

const notRival =
  "السلفي ليس داعش خراسان: فمعظم السلفيين يعتزلون السياسة، وقد توسط وجهاء منهم في استسلام أعضاء من داعش خراسان.";

/** That Salafi is not IS-K, and what share of the country's Salafis the model's are. */
export const salafiText: typeof english.salafiText = (settings = usual) => {
  const { people, inRival, ofThousand } = salafiNumbers(settings);
  const { short } = wordingOf("people");
  return `${notRival} وعدد أهل المجموعات السلفية في النموذج ${short(people)}، يبدأ ${short(inRival)} منهم في داعش خراسان: أي ${formatCount(Math.ceil(ofThousand))} على الأكثر من كل ١٬٠٠٠ من سلفيي البلاد، تقريبًا، إن كان هؤلاء ٢ إلى ٣ من كل ١٠٠ من سكانها الذين يتراوح عددهم بين ٤١ و٤٤ مليونًا.`;
};

/** What the page says wherever it speaks of Salafi groups. */
import { type Settings, settables } from "../../sim/index.ts";
import { formatCount, wordingOf } from "./wording.ts";

/**
 * The country's Salafis, roughly: 2 to 3 of 100 of 41 to 44 million people. No census counts them, so this is an order of
 * size and no estimate.
 */
const salafis = { least: 0.02 * 41e6, most: 0.03 * 44e6 } as const;

type Described = Pick<Settings, "poolPeople" | "shareSalafi" | "salafiK">;
const usual = Object.fromEntries(settables.map((row) => [row.name, row.default])) as unknown as Described;

const say = {
  notRival:
    "Salafi is not IS-K: most Salafis are quietist, and elders among them brokered surrenders of IS-K members.",
  share: (people: string, inRival: string, ofThousand: string) =>
    `The model’s Salafi groups are ${people} people, of whom ${inRival} start in IS-K: at most ${ofThousand} of 1,000 of the country’s Salafis, roughly, if these are 2 to 3 of 100 of its 41 to 44 million people.`,
} as const;

/** How many people the Salafi groups stand for, how many start in IS-K, and the most of 1,000 of the country's Salafis. */
export function salafiNumbers({ poolPeople, shareSalafi, salafiK }: Described) {
  const people = poolPeople * shareSalafi;
  const inRival = people * salafiK;
  return { people, inRival, ofThousand: (1000 * inRival) / salafis.least };
}

/** That Salafi is not IS-K, and what share of the country's Salafis the model's are. */
export function salafiText(settings: Described = usual): string {
  const { people, inRival, ofThousand } = salafiNumbers(settings);
  const { short } = wordingOf("people");
  const most = Math.ceil(ofThousand);
  return `${say.notRival} ${say.share(short(people), short(inRival), formatCount(most))}`;
}

/** What the source or its readers speak of and the model has not: shown with the claims, in docs/odd.md, and found by search. */

export interface Absent {
  readonly id: string;
  readonly name: string;
  /** What is left out, and what that means for the results. */
  readonly text: string;
  /** Other words it is looked for by. */
  readonly also: string;
}

export const notInModel: readonly Absent[] = [
  {
    id: "al-qaeda",
    name: "Al-Qaeda",
    text: "The source calls it aligned with the Taliban. The model has two armed sides and no ally of either.",
    also: "alqaeda al-qaida aqis allies",
  },
  {
    id: "coercion",
    name: "Coercion",
    text: "People join or leave by choice. The source says that IS-K coerces; being forced, threatened or pressed into a group is not told apart from choosing it.",
    also: "coerce force forced recruitment threats conscription",
  },
  {
    id: "factions",
    name: "Factions and cohesion beyond exits",
    text: "The leadership is one actor. Rifts show only in who leaves: no Kandahar and Kabul, no voice, no splits, no coup, and no unit that defects as a whole.",
    also: "rifts kandahar kabul haqqani network split coup cohesion",
  },
  {
    id: "health",
    name: "Health",
    text: "Sickness, malnutrition, hunger and what the loss of aid does to women’s and girls’ health are not in the model; the economy is one number.",
    also: "hunger sickness malnutrition hospitals food famine",
  },
  {
    id: "foreign-fighters",
    name: "Foreign fighters",
    text: "People come from one closed pool in the country. Volunteers from abroad, whom counts of IS-K include, do not arrive.",
    also: "volunteers tajik uzbek central asian",
  },
  {
    id: "other-groups",
    name: "Other armed groups",
    text: "No third side: neither the resistance in the north nor the Pakistani Taliban. What a weak regime loses nobody else can win.",
    also: "nrf resistance ttp pakistani taliban opposition afghanistan freedom front",
  },
  {
    id: "backlash",
    name: "Backlash against attacks",
    text: "Attacks feed IS-K’s propaganda and cost the regime legitimacy. That they repel people, or rally them behind the regime, is left out.",
    also: "disgust fear rally revulsion",
  },
  {
    id: "regional-war",
    name: "Regional war",
    text: "No neighbour fights or pays either side: no strikes from Pakistan, no open war across the border as in 2025 and 2026. Members of IS-K who hide may be abroad; where, no number says.",
    also: "pakistan border war iran neighbours strikes",
  },
];

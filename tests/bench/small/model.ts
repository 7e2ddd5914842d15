import type { Scenario } from "../../../sim/index.ts";
import { aScenarioWith } from "../../support/aScenarioWith.ts";

/**
 * The small model on which peers are compared: three states, the example of one's own group, loyalty to one's state.
 */
export interface SmallModel {
  readonly people: number;
  readonly groupSize: number;
  readonly months: number;
  /** Probability of reconsidering in a month. */
  readonly rate: number;
  /** Weight of the share of one's group that is in a state. */
  readonly peers: number;
  readonly loyalty: number;
  /** Appeal of the states 0, 1, 2; at the start each holds a third of the agents. */
  readonly appeal: readonly [number, number, number];
}

export const smallModel: SmallModel = {
  people: 100_000,
  groupSize: 100,
  months: 120,
  rate: 0.05,
  peers: 0.7,
  loyalty: 4,
  appeal: [0.4, 0, -0.2],
};

const silent = [
  ...[
    "doctrineGap",
    "moderateGap",
    "rivalGap",
    "propagandaPull",
    "hardshipPull",
    "credentialClaim",
    "creedStanding",
  ],
  ...[
    "grievancePull",
    "deterrence",
    "fundingPull",
    "salafiTie",
    "salafiDistrust",
    "patronage",
    "legitimacyPull",
  ],
  ...[
    "selfReliance",
    "postTie",
    "repression",
    "attackRate",
    "clustering",
    "salafiX",
    "otherX",
    "shareSalafi",
  ],
];

/** The same model as a scenario, with all other parts of our model switched off. States 0, 1, 2 are T, U, K. */
export function smallScenario({
  people,
  groupSize,
  months,
  rate,
  peers,
  loyalty,
  appeal,
}: SmallModel): Scenario {
  return aScenarioWith({
    ...Object.fromEntries(silent.map((name) => [name, 0])),
    agents: people,
    groupSize,
    months,
    poolPeople: people,
    reconsiderRate: rate,
    peerInfluence: peers,
    groupWeight: 1,
    loyaltyT: loyalty,
    inertiaU: loyalty,
    loyaltyK: loyalty,
    incumbentAppeal: appeal[0] - appeal[1],
    rivalEntryCost: appeal[1] - appeal[2],
    otherT: 1 / 3,
    otherK: 1 / 3,
    seed: "bench",
  });
}

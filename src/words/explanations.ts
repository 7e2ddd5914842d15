/** Texts of the dialog that explains a setting: a paragraph for each, and the equation it stands in. */
import type { masterLever, settables } from "../../sim/index.ts";
import { type Equation, type EquationName, equations } from "./equations.ts";

type Explained = (typeof settables)[number]["name"] | (typeof masterLever)["name"];

/** A paragraph for each setting; its line and its ground stand in the table of settings. */
const paragraphs: Readonly<Record<Explained, string>> = {
  moderation:
    "Moderation is what the argument turns on. To those in the Taliban who are more hard-line than the regime each step is a concession; to donors it is what they ask for. The master lever sets the four strands alike; open them to move one alone.",
  women:
    "Schools, work and movement of women and girls. It weighs most with donors, and much with hard-liners: what brings aid back is what is held against the regime.",
  inclusion:
    "Whether other groups and former officials share in government. Donors weigh it more than hard-liners do.",
  minorities:
    "Whether Shia, Hazara and other minorities are kept from harm. It weighs least in both readings.",
  foreign:
    "Embassies, talks, trade with governments that hard-liners call unbelievers. It is the strand that propaganda makes most of: engagement as betrayal.",
  reconsiderRate:
    "Nobody weighs sides every day. At .1 a person thinks again about once in ten months. A higher rate makes everything go faster; it hardly moves where things end.",
  choiceSharpness:
    "At 0 people choose by lot; at 1 a difference of one in worth makes a side about 2.7 times as likely; far above that they always take the best. It scales all other worths, so read them against it.",
  doctrineGap:
    "The heart of the argument: what a concession costs those who are more hard-line than the regime. Some studies find that fighters leave over doctrine, others that they hardly do; at 0 the model lets nobody leave over it.",
  moderateGap:
    "The other side: members who are softer than the regime dislike its hard line. Together with the gap above it makes a hard line cost members too.",
  rivalGap:
    "How much being less than fully hard-line stands between a person and IS-K. It keeps most people out of its reach.",
  betrayalFraming:
    "What the rival's propaganda does to a concession: for those who hear it the gap between themselves and the regime counts more. Without propaganda, or at 0, a gap is only a gap.",
  propagandaPull:
    "What propaganda does without any concession: it draws hard-line people who hear it. Compare it with betrayal framing to see whether the regime's policy matters.",
  deedPropaganda:
    "Attacks speak too. Part of the room that words leave is filled by attacks, the more the more there are.",
  hardshipPull:
    "Whether poverty drives people to IS-K is contested: a study of Afghanistan found no such link. The range studied therefore goes through 0 and below.",
  credentialClaim:
    "Each side claims to be the only rightful ruler. The rival's claim makes the Taliban worth less, most to the most hard-line. It ends with the rival.",
  grievancePull: "What a group remembers of raids and detentions makes IS-K worth more to all its people.",
  grievanceGain: "How much remembered harm a raid leaves, by the share of a group's people that it strikes.",
  grievanceDecay:
    "At .06 half of a grievance is gone after a year. Slow fading makes blind repression a long debt.",
  collateral:
    "How often blind repression strikes those who have done nothing. It falls mostly on Salafi groups, because suspicion does.",
  deterrence: "The fear of repression: the same for everyone, member of IS-K or not.",
  removalRate: "How many members of IS-K repression takes out in a month. More of them when it is selective.",
  fundingPull: "Fighters are paid. When money is short IS-K is worth less, and when it is plentiful more.",
  rivalEntryCost: "Joining IS-K means danger and leaving much behind. It holds everyone back alike.",
  salafiTie:
    "IS-K recruits more easily where its creed is known. Even so, most people of Salafi groups never join, and some stand against it.",
  salafiDistrust: "The Taliban belong to another school and have distrusted Salafi groups; these return it.",
  peerInfluence:
    "People look at those around them. Above a threshold a side that is in front stays in front because it is; at the default there is no such trap.",
  groupWeight: "Whether peers are the own village or front, or the whole region.",
  incumbentAppeal: "What speaks for the Taliban whatever they do: habit, order, victory.",
  patronage: "A regime lives by what it can give. When the economy shrinks, so does what holds its members.",
  legitimacyPull: "A regime that is thought rightful keeps and wins people beyond what it gives them.",
  selfReliance:
    "Whether a better economy lets people stand aside. Contested: it may also work the other way, so the range goes below 0.",
  loyaltyT:
    "Most members stay because they are members. It keeps defections as few as those that were counted.",
  loyaltyK: "The same for IS-K. Low, as surrenders and short stays suggest.",
  inertiaU: "Most people stay out of it month after month. It fixes how many recruits both sides find.",
  aidShare: "Aid paid for two fifths of the economy before 2021, so its loss could not but shrink it.",
  economySpeed: "At .2 a month nine tenths of a change have come through after ten months.",
  donorThreshold:
    "How much moderation donors ask for before money flows. Nobody has said it in numbers; it is one of the settings that decide whether moderation pays.",
  donorSharpness: "Whether aid comes back step by step or all at once at the threshold.",
  aidSpeed: "Trust comes back slowly: at one twelfth a month, most of it in two years.",
  aidCutSpeed: "The cut of 2021 took months, not years; a scenario that starts there sets this higher.",
  attackRate:
    "Attacks in a month for each thousand members, before suppression. The default makes about as many as were counted in 2021 and 2022.",
  attackSuppression: "What full and selective repression keeps from happening. At .75 three of four attacks.",
  legitimacySpeed: "Opinions change slowly: at .08 a month half of a change takes eight or nine months.",
  legitimacyEconomy: "People judge a regime by whether they can live.",
  legitimacyRights:
    "Rights win the regime approval with people at large. It works against the loss of hard-liners, and slowly.",
  legitimacyAttacks: "A regime that cannot keep people safe loses standing, however the attacks came about.",
  doctrineWomen: "How hard-liners add up the four strands: the weights together are 1.",
  doctrineInclusion: "How hard-liners add up the four strands: the weights together are 1.",
  doctrineMinorities: "How hard-liners add up the four strands: the weights together are 1.",
  doctrineForeign: "How hard-liners add up the four strands: the weights together are 1.",
  donorWomen: "How donors add up the four strands: the weights together are 1.",
  donorInclusion: "How donors add up the four strands: the weights together are 1.",
  donorMinorities: "How donors add up the four strands: the weights together are 1.",
  donorForeign: "How donors add up the four strands: the weights together are 1.",
  propaganda:
    "The rival's words: how far they reach before attacks add to them. They draw hard-line people, and turn each concession into a betrayal. Counter-messaging is this lever moved down.",
  repression:
    "Raids, arrests, killings. It removes members of IS-K, deters others, prevents attacks, and harms bystanders unless it is selective.",
  selectivity:
    "Good intelligence strikes IS-K and spares others. Blind repression removes fewer, and leaves grievance in the groups it strikes.",
  funding:
    "Pay and means for attacks. It went from about 235 dollars a month for a fighter to none within a year.",
  tempo:
    "A movement may hide its strength. Attacks fell by nine tenths while members fell by little: that is this lever.",
  aidScale: "What donors could give at most. At 0 moderation brings nothing back, whatever was promised.",
  domesticEconomy: "What the country earns without aid. The default is what aid did not pay for in 2020.",
  humanitarianFloor:
    "Food and medicine come even to a hard line. The higher this is, the less is left to win by moderation.",
  aid0: "Aid in month 0, where 1 is what it was before 2021.",
  economy0: "The economy in month 0, where 1 is that of 2020.",
  legitimacy0: "How rightful the new regime is thought to be when it begins.",
  threat0: "Whether the leadership begins with a rival that seems larger than it is.",
  agents:
    "One agent stands for several people. More agents mean less chance in a run and more work: 200,000 is one agent a person.",
  groupSize: "Peers are seen, and harm is remembered, within a group.",
  poolPeople: "All who could take a side at all, not the whole country. It turns agents into people.",
  clustering:
    "At 0 each group is a mix like the whole; near 1 nearly everyone in a group stands on one side.",
  hardShare: "How many of the Taliban's members are of its hard-line wing, who would be the first to leave.",
  shareSalafi: "How many groups are Salafi. It says where they live, not what they do.",
  salafiT: "Where people of Salafi groups stand in month 0. The rest stand with neither side.",
  salafiK:
    "Where people of Salafi groups stand in month 0: most of IS-K's members, yet a small part of those groups' people.",
  salafiX: "Where people of Salafi groups stand in month 0. The rest stand with neither side.",
  otherT: "Where people of other groups stand in month 0. The rest stand with neither side.",
  otherK: "Where people of other groups stand in month 0. The rest stand with neither side.",
  otherX: "Where people of other groups stand in month 0. The rest stand with neither side.",
  attackScaleP: "A first attack changes more than a fiftieth. Where that begins is a matter of scale.",
  attackScaleThreat: "A first attack frightens more than a fiftieth. Where that begins is a matter of scale.",
  attackScaleL: "A first attack costs more standing than a fiftieth. Where that begins is a matter of scale.",
  otherHarm: "Raids strike Salafi groups most. People of other groups run a fiftieth of their risk.",
  grievanceCap: "A bound, so that endless raids do not make endless grievance.",
  reentryRate:
    "Others grow up or arrive in place of those who were killed or jailed: after about twenty months on average.",
  legitimacyBase: "Where legitimacy rests when nothing raises or lowers it.",
  reviewInterval: "A leadership that reviews seldom holds a course longer, for better or worse.",
  horizon:
    "Moderation costs members soon and brings aid late. A leadership that looks few months ahead sees the cost alone.",
  threatWeight:
    "If heads alone counted, a few thousand rivals would hardly matter. One rival counts for several of one's own when it threatens to rule instead.",
  ideology:
    "A leadership may stay hard-line because it wants to, rival or not. At 0 it only counts members and threats.",
  idealModeration: "What an ideological leadership would choose if nothing else mattered.",
  economyWeight: "Whether prosperity is an end in itself or only a means to keep members.",
  threatGain: "Attacks make the rival loom larger than its numbers.",
  threatDecay:
    "A leadership that never forgets goes on fearing a rival that has gone. This tells lasting threat from rivalry.",
};

const equationNames: Readonly<Partial<Record<Explained, EquationName>>> = {
  moderation: "strands",
  women: "strands",
  inclusion: "strands",
  minorities: "strands",
  foreign: "strands",
  reconsiderRate: "choice",
  choiceSharpness: "choice",
  doctrineGap: "members",
  moderateGap: "members",
  betrayalFraming: "members",
  credentialClaim: "members",
  incumbentAppeal: "members",
  patronage: "members",
  legitimacyPull: "members",
  salafiDistrust: "members",
  loyaltyT: "members",
  rivalGap: "rival",
  propagandaPull: "rival",
  hardshipPull: "rival",
  grievancePull: "rival",
  deterrence: "rival",
  fundingPull: "rival",
  funding: "rival",
  rivalEntryCost: "rival",
  salafiTie: "rival",
  loyaltyK: "rival",
  selfReliance: "neither",
  inertiaU: "neither",
  peerInfluence: "peers",
  groupWeight: "peers",
  deedPropaganda: "attacks",
  propaganda: "attacks",
  tempo: "attacks",
  attackRate: "attacks",
  attackSuppression: "attacks",
  attackScaleP: "attacks",
  repression: "removal",
  removalRate: "removal",
  selectivity: "removal",
  grievanceGain: "harm",
  grievanceDecay: "harm",
  collateral: "harm",
  otherHarm: "harm",
  grievanceCap: "harm",
  aidShare: "economy",
  economySpeed: "economy",
  domesticEconomy: "economy",
  donorThreshold: "aid",
  donorSharpness: "aid",
  aidSpeed: "aid",
  aidCutSpeed: "aid",
  aidScale: "aid",
  humanitarianFloor: "aid",
  legitimacySpeed: "legitimacy",
  legitimacyEconomy: "legitimacy",
  legitimacyRights: "legitimacy",
  legitimacyAttacks: "legitimacy",
  legitimacyBase: "legitimacy",
  attackScaleL: "legitimacy",
  doctrineWomen: "strands",
  doctrineInclusion: "strands",
  doctrineMinorities: "strands",
  doctrineForeign: "strands",
  donorWomen: "strands",
  donorInclusion: "strands",
  donorMinorities: "strands",
  donorForeign: "strands",
  aid0: "start",
  economy0: "start",
  legitimacy0: "start",
  threat0: "threat",
  threatGain: "threat",
  threatDecay: "threat",
  attackScaleThreat: "threat",
  reentryRate: "newcomers",
  horizon: "leadership",
  threatWeight: "leadership",
  ideology: "leadership",
  idealModeration: "leadership",
  economyWeight: "leadership",
  reviewInterval: "leadership",
};

/** The equation in which a setting stands; that of the population for those that describe it. */
export function equationOf(name: string): Equation {
  return equations[equationNames[name as Explained] ?? "people"];
}

export const explanationMessages = {
  close: "Close",
  name: "Name",
  default: "Default",
  bounds: "May be set",
  range: "Range studied",
  ground: "Ground",
  interval: (low: string, high: string) => `${low} to ${high}`,
  noClaim: "no claim about the world",
  grade: (grade: string, text: string) => `${grade}: ${text}`,
  graded: (meaning: string, source: string) => `${meaning}; ${source}`,
  grades: { A: "measured", B: "direction or size informed", C: "chosen", "": "" },
  paragraphs,
} as const;

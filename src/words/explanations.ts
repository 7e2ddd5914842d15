/** Texts of the dialog that explains a setting: one paragraph per setting, and the equation that uses it. */
import { type Explained, equationNames } from "./equationNames.ts";
import { type Equation, equations } from "./equations.ts";

/** One paragraph per setting; its one-line text and its ground are in the table of settings. */
const paragraphs: Readonly<Record<Explained, string>> = {
  moderation:
    "The argument is about moderation. Members of the Taliban who are more hard-line than the regime see each step as a concession; donors ask for it. The master lever sets the four strands alike; open them to move one alone.",
  women:
    "How far women and girls may learn, work and move. Donors weigh these rights most, and hard-liners much: the steps that bring aid back are those that hard-liners hold against the regime. What these rights mean to those who have or lose them is not a number in this model.",
  inclusion:
    "Whether other groups and former officials share in government. It matters more to donors than to hard-liners.",
  minorities:
    "Whether Shia, Hazara and other minorities are kept from harm. It matters least to donors and to hard-liners alike.",
  foreign:
    "Embassies, talks, trade with governments that hard-liners call unbelievers. Propaganda uses this strand most: it tells engagement as betrayal.",
  reconsiderRate:
    "Nobody thinks about changing sides every day. At 0.1 a person thinks again about once in ten months. A higher rate makes everything go faster; it hardly changes where things end.",
  choiceSharpness:
    "At 0 people choose at random; at 1 a difference of one in worth makes a side about 2.7 times as likely; far above 1 they always take the best. It multiplies every worth, so read the other settings together with it.",
  doctrineGap:
    "The heart of the argument: what a concession costs those who are more hard-line than the regime. Some studies find that fighters leave over doctrine, others that they hardly do; at 0 nobody in the model leaves over it.",
  moderateGap:
    "The other side: members who are softer than the regime dislike its hard line. Together with the gap above it makes a hard line cost members too.",
  rivalGap:
    "The less hard-line a person is, the less IS-K is worth to them; this sets by how much. It keeps most people away from IS-K.",
  betrayalFraming:
    "IS-K’s propaganda tells each concession as a betrayal. For those who hear it the gap between themselves and the regime counts more; this sets how much more. Without propaganda, or at 0, a gap is only a gap. “Betrayal” is IS-K’s word for it.",
  propagandaPull:
    "What propaganda does without any concession: it draws hard-line people who hear it. Compare it with “Concessions told as betrayal” to see whether the regime's policy matters.",
  deedPropaganda:
    "Attacks are propaganda too. Words leave some room for more propaganda; attacks fill a part of that room, and more attacks fill more of it.",
  hardshipPull:
    "Whether poverty drives people to IS-K is contested: a study of Afghanistan found no such link. The range studied therefore goes through 0 and below.",
  credentialClaim:
    "Each side claims to be the only rightful ruler. The rival's claim makes joining it worth more, above all to the most hard-line. Without a rival there is no such claim.",
  creedStanding:
    "A movement that gives way loses respect among hard-line people abroad, and its own members hear of it. The source says so; others report the opposite: that attacks by the rival won the Taliban respect. The range studied therefore goes through 0 and below.",
  grievancePull: "What a group remembers of raids and detentions makes IS-K worth more to all its people.",
  grievanceGain:
    "How much a group remembers of raids and detentions, for the share of its people who meet one.",
  grievanceDecay:
    "At 0.06 half of a grievance is gone after a year. Where grievance fades slowly, blind repression costs for a long time.",
  collateral:
    "How often blind repression strikes those who have done nothing. It falls mostly on Salafi groups, because they are suspected most.",
  deterrence: "The fear of repression: the same for everyone, member of IS-K or not.",
  removalRate: "How many members of IS-K repression removes per month. It removes more when it is selective.",
  fundingPull: "Fighters are paid. When money is short IS-K is worth less, and when it is plentiful more.",
  rivalEntryCost: "Joining IS-K means danger and leaving much behind. It holds everyone back alike.",
  salafiTie:
    "IS-K recruits more easily where its creed is known. Even so, most people of Salafi groups never join, and some stand against it. The tie also stands for the distance between creeds: outside Salafi groups most people are Hanafi, to whom IS-K’s creed is foreign.",
  salafiDistrust:
    "The Taliban belong to another school of Islam and have distrusted Salafi groups, who distrust them in return.",
  peerInfluence:
    "People look at those around them. Above a threshold the largest side stays the largest, because people follow it; at the default there is no such trap.",
  groupWeight: "Whether people look at their own village or front, or at the whole region.",
  incumbentAppeal: "What speaks for the Taliban whatever they do: habit, order, victory.",
  patronage: "A regime lives by what it can give. When the economy shrinks, so does what holds its members.",
  legitimacyPull:
    "A regime that people think rightful keeps and wins more people than its gifts alone would.",
  selfReliance:
    "Whether a better economy lets people stand aside. Contested: it may also work the other way, so the range goes below 0.",
  loyaltyT:
    "Most members stay because they are members. It keeps defections as few as those that were counted.",
  postTie:
    "Whether a member has something to lose by leaving. The few known to have gone to IS-K had been given no post or had lost it. How much it counts is not known; the range studied goes through 0.",
  loyaltyK: "The same for IS-K. Low, as surrenders and short stays suggest.",
  inertiaU:
    "Most people take neither side, month after month. This setting decides how many recruits both sides find.",
  aidShare:
    "Aid paid for two fifths of the economy before 2021. How much is lost without it is another question: from 2022 to 2024 aid fell by more than a third while income per head hardly moved, so the range studied reaches down to a tenth.",
  restrictionCost:
    "When the Taliban took over, reserves were frozen and banks cut off. This is what that costs, apart from aid. Nobody has measured the two apart.",
  tradeShare:
    "Trade and investment can come with open relations alone, as Russia's recognition did in 2025 without any concession on rights. Whether they make people better off is not known; the range studied goes through 0.",
  economySpeed: "At 0.2 per month nine tenths of a change have arrived after ten months.",
  donorThreshold:
    "How much moderation donors ask for before money flows. Nobody has said it in numbers; it is one of the settings that decide whether moderation pays.",
  donorSharpness: "Whether aid comes back step by step or all at once at the threshold.",
  aidSpeed: "Trust comes back slowly: at one twelfth per month, most of it in two years.",
  aidCutSpeed: "The cut of 2021 took months, not years; a scenario that starts there sets this higher.",
  attackRate:
    "Attacks per month for each thousand members, before suppression. The default makes about as many as were counted in 2021 and 2022.",
  attackSuppression:
    "The share of attacks that full and selective repression prevents. At 0.85 it prevents seventeen of twenty.",
  hiding:
    "IS-K chooses whether to strike or to hide. The better repression finds it, the more of its members lie low, under ground or abroad, and do not strike. They can still be found. At 0 nobody hides.",
  hidingSpeed:
    "A movement learns to hide; it does not vanish in a month. At 0.15 half of the way takes four months.",
  legitimacySpeed: "Opinions change slowly: at 0.08 per month half of a change takes eight or nine months.",
  legitimacyEconomy: "People judge a regime by whether they can live.",
  legitimacyRights:
    "Rights win the regime approval with people at large. It works against the loss of hard-liners, but slowly.",
  legitimacyAttacks: "A regime that cannot keep people safe loses standing, whatever caused the attacks.",
  doctrineWomen: "How hard-liners add up the four strands: the weights together are 1.",
  doctrineInclusion: "How hard-liners add up the four strands: the weights together are 1.",
  doctrineMinorities: "How hard-liners add up the four strands: the weights together are 1.",
  doctrineForeign: "How hard-liners add up the four strands: the weights together are 1.",
  donorWomen: "How donors add up the four strands: the weights together are 1.",
  donorInclusion: "How donors add up the four strands: the weights together are 1.",
  donorMinorities: "How donors add up the four strands: the weights together are 1.",
  donorForeign: "How donors add up the four strands: the weights together are 1.",
  propaganda:
    "The rival's words: how far they reach before attacks add to them. They draw hard-line people, and tell each concession as betrayal. To try counter-messaging, move this lever down.",
  repression:
    "Raids, arrests, killings. It removes members of IS-K, deters others, prevents attacks, and strikes bystanders too unless it is selective.",
  selectivity:
    "Good intelligence strikes IS-K and spares others. Blind repression removes fewer, and leaves grievance in the groups it strikes.",
  funding:
    "Pay and means for attacks. It went from about 235 dollars per fighter and month to none within a year.",
  tempo:
    "A movement may hold back for reasons of its own. That it hides where it is well hunted is a rule of the model; this lever stands for all else that makes it strike more or less.",
  aidScale: "What donors could give at most. At 0 moderation brings nothing back, whatever was promised.",
  domesticEconomy: "What the country earns without aid. The default is what aid did not pay for in 2020.",
  humanitarianFloor:
    "Some aid, most of it food and medicine, comes even to a hard-line regime. The higher this is, the less moderation can win.",
  restrictions:
    "Sanctions on leaders, reserves frozen abroad, banks cut off: what others do to the economy apart from giving or cutting aid. At 0 they are lifted.",
  aid0: "Aid in month 0, where 1 is what it was before 2021.",
  economy0: "GDP per head in month 0, where 1 is that of 2020.",
  legitimacy0: "How rightful the new regime is thought to be when it begins.",
  threat0: "Whether the leadership begins with a rival that seems larger than it is.",
  agents:
    "One agent stands for several people. More agents mean less chance in a run and more work: 200,000 is one agent per person.",
  groupSize: "People see their peers, and remember harm, within their group.",
  poolPeople: "All who could take a side at all, not the whole country. It turns agents into people.",
  clustering:
    "At 0 each group is a mix like the whole; near 1 nearly everyone in a group stands on one side.",
  hardShare: "How many of the Taliban's members are of its hard-line wing, who would be the first to leave.",
  postShare:
    "How many of the Taliban hold a post: an office, a command, a salary. Newcomers are given one by the same chance.",
  shareSalafi: "How many groups are Salafi. It says where they live, not what they do.",
  salafiT: "Where people of Salafi groups stand in month 0. The rest stand with neither side.",
  salafiK:
    "Where people of Salafi groups stand in month 0: most of IS-K's members, yet a small part of those groups' people.",
  salafiX: "Where people of Salafi groups stand in month 0. The rest stand with neither side.",
  otherT: "Where people of other groups stand in month 0. The rest stand with neither side.",
  otherK: "Where people of other groups stand in month 0. The rest stand with neither side.",
  otherX: "Where people of other groups stand in month 0. The rest stand with neither side.",
  attackScaleP:
    "The first attack changes more than the fiftieth does. This sets after how many attacks one more changes little.",
  attackScaleThreat:
    "The first attack frightens more than the fiftieth does. This sets after how many attacks one more changes little.",
  attackScaleL:
    "The first attack costs more standing than the fiftieth does. This sets after how many attacks one more changes little.",
  otherHarm:
    "Raids strike Salafi groups most. The risk for people of other groups is one fiftieth of theirs.",
  grievanceCap: "A bound, so that endless raids do not make endless grievance.",
  reentryRate:
    "Others grow up or arrive in place of those who were killed or jailed: after about twenty months on average.",
  legitimacyBase: "The level of legitimacy when nothing raises or lowers it.",
  reviewInterval: "A leadership that reviews seldom holds a course longer, for better or worse.",
  horizon:
    "Moderation costs members soon and brings aid late. A leadership that looks only a few months ahead sees only the cost.",
  threatWeight:
    "If only numbers counted, a few thousand rivals would hardly matter. But rivals threaten to rule instead, so each counts for several of the regime's own members.",
  ideology:
    "A leadership may stay hard-line because it wants to, with or without a rival. At 0 it only counts members and threats.",
  idealModeration: "What an ideological leadership would choose if nothing else mattered.",
  pressureCost:
    "A leadership may harden because its own side presses it to give way: to concede would show who decides. Who presses is every member who is not more hard-line than the regime.",
  economyWeight: "Whether prosperity is an end in itself or only a means to keep members.",
  threatGain: "Attacks make the rival seem larger than it is.",
  threatDecay:
    "A leadership that never forgets goes on fearing a rival that has gone. This setting separates lasting threat from rivalry.",
};

/** The equation that uses a setting; the population's equation for the settings that describe the population. */
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
  grades: { A: "measured", B: "its direction or size is known", C: "chosen", "": "" },
  paragraphs,
} as const;

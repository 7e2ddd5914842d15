/** Every utility of the choice at zero: nobody prefers anything, until a test puts a weight back. */
export const nullWeights = {
  choiceSharpness: 1,
  doctrineGap: 0,
  moderateGap: 0,
  rivalGap: 0,
  betrayalFraming: 0,
  propagandaPull: 0,
  hardshipPull: 0,
  credentialClaim: 0,
  creedStanding: 0,
  grievancePull: 0,
  deterrence: 0,
  fundingPull: 0,
  rivalEntryCost: 0,
  salafiTie: 0,
  salafiDistrust: 0,
  peerInfluence: 0,
  incumbentAppeal: 0,
  patronage: 0,
  legitimacyPull: 0,
  selfReliance: 0,
  loyaltyT: 0,
  postTie: 0,
  loyaltyK: 0,
  inertiaU: 0,
} as const;

/** A rival that makes no attacks and meets no repression: nobody is removed or harmed. */
export const quiet = { repression: 0, attackRate: 0 } as const;

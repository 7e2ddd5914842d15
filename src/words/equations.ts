/** The equations of sim/model.md, as the explanation of a setting shows them. */

export interface Equation {
  readonly title: string;
  readonly lines: readonly string[];
  /** The meaning of the signs that are not settings. */
  readonly where: string;
}

const people =
  "θ is how hard-line a person is, e how much of the propaganda they hear, v how vulnerable they are to hardship, each from 0 to 1; [z]₊ is z where it is positive, else 0; 1[…] is 1 for members, else 0.";

const policy = "x_T is where the regime stands: 1 − M, weighed as hard-liners weigh the strands.";

export const equations = {
  members: {
    title: "What the Taliban are worth to a person",
    lines: [
      "u_T = b_T + b_E(E−1) + b_L(L−.5)",
      "    − α(1+φ·P·e)[θ−x_T]₊ − αₘ[x_T−θ]₊",
      "    − b_W(M_doctrine−.1)θ + b_P·post·1[T]",
      "    + J·n_T − κ_S·salafi + λ_T·1[T]",
    ],
    where: `${people} ${policy} post is 1 for those who have one, else 0.`,
  },
  rival: {
    title: "What IS-K is worth to a person",
    lines: [
      "u_K = −c₀ − α_K(1−θ) + κ·P·e·θ",
      "    + h_K·v·(1−E) + γ·g − ρ·R + f(F−1)",
      "    + c_c·θ + μ_S·salafi + J·n_K + λ_K·1[K]",
    ],
    where: `${people} g is the grievance of the person's group.`,
  },
  neither: {
    title: "What standing aside is worth to a person",
    lines: ["u_U = e₁(E−1) + J·n_U + λ_U·1[U]"],
    where: "E is the economy per head, 1 in 2020; n_U the share of peers on no side.",
  },
  choice: {
    title: "How a person chooses",
    lines: ["Pr(a) = exp(β·u_a) / Σ exp(β·u)", "each month a person chooses anew with probability q"],
    where: "u is what each side is worth to the person.",
  },
  peers: {
    title: "What a person sees of others",
    lines: [
      "J·n_a with",
      "n_a = ω_g·(share of a in the own group)",
      "    + (1−ω_g)·(share of a in the region)",
    ],
    where: "",
  },
  strands: {
    title: "Two readings of moderation",
    lines: [
      "M_doctrine = Σ w_d·strand, x_T = 1 − M_doctrine",
      "M_donor    = Σ w_a·strand",
      "strands: women’s rights, inclusion in government,",
      "    protection of minorities, foreign engagement",
    ],
    where: "Hard-liners look at the first, donors and outsiders at the second.",
  },
  aid: {
    title: "Aid",
    lines: ["A*(M) = A_h + (1−A_h) / (1 + exp(−(M−M*)/s_A))", "A ← A + λ_A(A*(M_donor)·aidScale − A)"],
    where: "λ_A is aidCutSpeed when aid falls, aidSpeed when it rises.",
  },
  economy: {
    title: "The economy",
    lines: ["E ← E + λ_E(E* − E), E* at least 0,", "E* = E_dom + .4 − ω_A(1−A) − ω_S·S + ω_F(foreign−.1)"],
    where:
      "E is GDP per head, 1 in 2020; A is aid, 1 before 2021; S is restrictions. The .4 is what aid paid for in 2020.",
  },
  attacks: {
    title: "Attacks in a month",
    lines: [
      "attacks ~ Poisson(η·(K/1000)·(1−hidden)·F·tempo",
      "                  ·(1 − κ_R·R·σ))",
      "hidden ← hidden + λ_H(min(1, h_R·R·σ) − hidden)",
      "P = P₀ + (1−P₀)·P_d·tanh(attacks / attackScaleP)",
    ],
    where:
      "K is the number of IS-K members, hidden the share of them in hiding or abroad; P is the strength of propaganda.",
  },
  threat: {
    title: "How large the rival seems",
    lines: ["ψ = max(1 + ψ_A·tanh(attacks / attackScaleThreat),", "        1 + (ψ−1)(1−δ_ψ))"],
    where:
      "A leadership that does not forget (δ_ψ near 0) also keeps the propaganda and funding it remembers. ψ(0) is threat0.",
  },
  removal: {
    title: "Members of IS-K removed in a month",
    lines: ["Pr(removed) = min(1, R·h₀·(.5+σ))"],
    where: "Killed, jailed or surrendered.",
  },
  harm: {
    title: "Raids and detentions of bystanders, and what is remembered of them",
    lines: [
      "Pr(harmed) = coll·R·(1−σ) in Salafi groups,",
      "             times otherHarm in others",
      "g ← min(grievanceCap, (g + d_g·harmed/groupSize)(1−δ_g))",
    ],
    where:
      "harmed: raids and detentions of bystanders, each counted, so one person may be counted in many months; no deaths. g is the grievance of a group.",
  },
  legitimacy: {
    title: "Legitimacy",
    lines: [
      "L* = legitimacyBase + ℓ_E(E−1) + ℓ_M(M_donor−.1)",
      "     − ℓ_A·tanh(attacks / attackScaleL)",
      "L ← L + λ_L(L* − L)",
    ],
    where: "L* is kept between 0 and 1.",
  },
  newcomers: {
    title: "Those who take the places of the removed",
    lines: ["Pr(a removed person is replaced) = reentryRate per month"],
    where: "Prisoners of month 0 leave only by a release.",
  },
  leadership: {
    title: "What the leadership wants",
    lines: [
      "Π = [n_T − w_K·ψ·n_K] / n_T(0)",
      "    + w_E·E − ι(M_donor − M_L)²",
      "    − d·s·max(0, M_donor − M_L)",
      "mean over H months ahead, each reviewInterval",
    ],
    where:
      "s is the share of members who are not more hard-line than the regime. A farsighted leadership takes the policy for which this is highest; one that learns by trial looks only at the present.",
  },
  start: {
    title: "Where it starts",
    lines: ["A(0) = aid0, E(0) = economy0, L(0) = legitimacy0"],
    where: "",
  },
  people: {
    title: "Who the people are",
    lines: [
      "groups = N / groupSize, N = agents",
      "people an agent stands for = poolPeople / N",
      "θ of T: hardShare from Beta(9, 2.5), the rest from Beta(5, 5)",
      "mix of a group ~ Dirichlet((1−clustering)/clustering)",
      "shareSalafi of the groups are Salafi, and start with",
      "salafiT, salafiK, salafiX; others otherT, otherK, otherX",
      "a person has a post with chance postShare",
    ],
    where: "Each stratum then gets its exact totals.",
  },
} as const satisfies Readonly<Record<string, Equation>>;

export type EquationName = keyof typeof equations;

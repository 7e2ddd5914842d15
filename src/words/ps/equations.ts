/** The equations of sim/model.md, as the explanation of a setting shows them. The signs are those of the model. */
import type * as english from "../equations.ts";
import type { Translated } from "../Translated.ts";

export type { Equation, EquationName } from "../equations.ts";

const people =
  "θ دا دی چې یو کس څومره سختدریځی دی، e دا چې د تبلیغاتو څومره برخه اوري، v دا چې سختي پرې څومره اغېز کوي؛ هر یو له ۰ تر ۱. [z]₊ هغه z دی چې مثبت وي، که نه ۰؛ 1[…] د غړو لپاره ۱ دی، د نورو لپاره ۰.";

const policy = "x_T هغه ځای دی چې حکومت په کې ولاړ دی: 1 − M، د څلورو برخو په هغه وزن چې سختدریځي یې ورکوي.";

export const equations: Translated<typeof english.equations> = {
  members: {
    title: "طالبان یو کس ته څومره ارزښت لري",
    lines: [
      "u_T = b_T + b_E(E−1) + b_L(L−.5)",
      "    − α(1+φ·P·e)[θ−x_T]₊ − αₘ[x_T−θ]₊",
      "    − b_W(M_doctrine−.1)θ + b_P·post·1[T]",
      "    + J·n_T − κ_S·salafi + λ_T·1[T]",
    ],
    where: `${people} ${policy} post د هغو لپاره ۱ دی چې منصب لري، د نورو لپاره ۰؛ salafi د سلفي ډلو د خلکو لپاره ۱ دی.`,
  },
  rival: {
    title: "داعش خراسان یو کس ته څومره ارزښت لري",
    lines: [
      "u_K = −c₀ − α_K(1−θ) + κ·P·e·θ",
      "    + h_K·v·(1−E) + γ·g − ρ·R + f(F−1)",
      "    + c_c·θ + μ_S·salafi + J·n_K + λ_K·1[K]",
    ],
    where: `${people} g د هغې ډلې خوابدي ده چې دا کس په کې دی.`,
  },
  neither: {
    title: "له هېڅ لوري سره نه درېدل یو کس ته څومره ارزښت لري",
    lines: ["u_U = e₁(E−1) + J·n_U + λ_U·1[U]"],
    where: "E سړي سر اقتصاد دی، په ۲۰۲۰ کال کې ۱؛ n_U د شاوخوا خلکو هغه برخه ده چې له هېڅ لوري سره نه ده.",
  },
  choice: {
    title: "یو کس څنګه ټاکنه کوي",
    lines: ["Pr(a) = exp(β·u_a) / Σ exp(β·u)", "q"],
    where: "u هغه ارزښت دی چې هر لوری یې یو کس ته لري. هره میاشت یو کس د q په احتمال له سره ټاکنه کوي.",
  },
  peers: {
    title: "یو کس له نورو څه ویني",
    lines: ["J·n_a", "n_a = ω_g·s_a", "    + (1−ω_g)·r_a"],
    where: "s_a په خپله ډله کې د a لوري برخه ده، r_a په سیمه کې د a لوري برخه.",
  },
  strands: {
    title: "د اعتدال دوه لوستنې",
    lines: ["M_doctrine = Σ w_d·m", "x_T        = 1 − M_doctrine", "M_donor    = Σ w_a·m", "m: 1, 2, 3, 4"],
    where:
      "m څلور برخې دي: د ښځو حقونه، ټول شموله حکومت، د لږکیو ساتنه، له بهر سره اړیکې. سختدریځي M_doctrine ته ګوري، مرسته کوونکي او بهرني خلک M_donor ته.",
  },
  aid: {
    title: "مرستې",
    lines: ["A*(M) = A_h + (1−A_h) / (1 + exp(−(M−M*)/s_A))", "A ← A + λ_A(A*(M_donor)·aidScale − A)"],
    where: "کله چې مرستې کمېږي، λ_A د aidCutSpeed برابر دی؛ کله چې زیاتېږي، د aidSpeed برابر.",
  },
  economy: {
    title: "اقتصاد",
    lines: ["E ← E + λ_E(E* − E), E* ≥ 0,", "E* = E_dom + .4 − ω_A(1−A) − ω_S·S + ω_F(foreign−.1)"],
    where:
      "E د سړي سر ناخالص کورني تولیدات دي، په ۲۰۲۰ کال کې ۱؛ A مرستې دي، له ۲۰۲۱ کال مخکې ۱؛ S بندیزونه دي. ۰٫۴ هغه برخه ده چې په ۲۰۲۰ کال کې د مرستو له پیسو وه.",
  },
  attacks: {
    title: "په یوه میاشت کې بریدونه",
    lines: [
      "attacks ~ Poisson(η·(K/1000)·(1−hidden)·F·tempo",
      "                  ·(1 − κ_R·R·σ))",
      "hidden ← hidden + λ_H(min(1, h_R·R·σ) − hidden)",
      "P = P₀ + (1−P₀)·P_d·tanh(attacks / attackScaleP)",
    ],
    where:
      "attacks بریدونه دي؛ K د داعش خراسان د غړو شمېر دی، hidden د هغو برخه چې پټ یا له هېواده بهر دي؛ tempo د بریدونو چټکتیا ده؛ P د تبلیغاتو زور دی.",
  },
  threat: {
    title: "سیال څومره لوی ښکاري",
    lines: ["ψ = max(1 + ψ_A·tanh(attacks / attackScaleThreat),", "        1 + (ψ−1)(1−δ_ψ))"],
    where:
      "هغه مشرتابه چې نه هېروي (δ_ψ نږدې ۰)، هغه تبلیغات او پیسې هم په یاد ساتي چې لیدلي یې دي. ψ(0) د threat0 برابر دی.",
  },
  removal: {
    title: "د داعش خراسان هغه غړي چې په یوه میاشت کې له ډګره وځي",
    lines: ["Pr(X) = min(1, R·h₀·(.5+σ))"],
    where: "X: وژل شوي، بندیان شوي یا تسلیم شوي.",
  },
  harm: {
    title: "پر ناښکېلو خلکو چاپې او د هغوی نیول، او هغه څه چې له دې په یاد پاتې کېږي",
    lines: [
      "Pr(harmed) = coll·R·(1−σ)",
      "             (·otherHarm)",
      "g ← min(grievanceCap, (g + d_g·harmed/groupSize)(1−δ_g))",
    ],
    where:
      "harmed: پر ناښکېلو خلکو چاپې او د هغوی نیول، چې هر یو شمېرل شوی دی؛ نو یو کس ښایي په څو میاشتو کې وشمېرل شي؛ مړینې په کې نشته. لومړۍ کرښه د سلفي ډلو لپاره ده؛ په نورو ډلو کې په otherHarm ضرب کېږي. g د یوې ډلې خوابدي ده.",
  },
  legitimacy: {
    title: "مشروعیت",
    lines: [
      "L* = legitimacyBase + ℓ_E(E−1) + ℓ_M(M_donor−.1)",
      "     − ℓ_A·tanh(attacks / attackScaleL)",
      "L ← L + λ_L(L* − L)",
    ],
    where: "L* د ۰ او ۱ ترمنځ ساتل کېږي.",
  },
  newcomers: {
    title: "هغه کسان چې د له ډګره وتلو ځای نیسي",
    lines: ["Pr(X → U) = reentryRate"],
    where:
      "د هر وتلي کس ځای هره میاشت د reentryRate په احتمال ډکېږي. د ۰ میاشتې بندیان یوازې هغه وخت وځي چې خوشې شي.",
  },
  leadership: {
    title: "مشرتابه څه غواړي",
    lines: [
      "Π = [n_T − w_K·ψ·n_K] / n_T(0)",
      "    + w_E·E − ι(M_donor − M_L)²",
      "    − d·s·max(0, M_donor − M_L)",
      "(1/H)·Σ Π, reviewInterval",
    ],
    where:
      "د راتلونکو H میاشتو اوسط، په هره بیاکتنه (reviewInterval) کې. s د هغو غړو برخه ده چې تر حکومت ډېر سختدریځي نه دي. هغه مشرتابه چې وړاندې ګوري، هغه پالیسي غوره کوي چې دا په کې تر ټولو لوړ وي؛ هغه چې په ازموینه زده کوي، یوازې اوس ته ګوري.",
  },
  start: {
    title: "له کومه ځایه پیلېږي",
    lines: ["A(0) = aid0, E(0) = economy0, L(0) = legitimacy0"],
    where: "",
  },
  people: {
    title: "خلک څوک دي",
    lines: [
      "N = agents; N / groupSize",
      "poolPeople / N",
      "θ_T ~ hardShare·Beta(9, 2.5) + (1−hardShare)·Beta(5, 5)",
      "Dirichlet((1−clustering)/clustering)",
      "shareSalafi:",
      "salafiT, salafiK, salafiX; otherT, otherK, otherX",
      "Pr(post) = postShare",
    ],
    where:
      "کرښه په کرښه: د ډلو شمېر؛ یو استازی د څومره خلکو پر ځای دی؛ د طالبانو د غړو سختدریځي؛ په یوه ډله کې د لورو ګډون؛ د سلفي ډلو برخه؛ په سلفي او په نورو ډلو کې په پیل کې لوري؛ د منصب د لرلو احتمال. بیا هره طبقه خپل کره شمېرونه اخلي.",
  },
};

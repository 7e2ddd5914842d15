/**
 * The equations of sim/model.md, as the explanation of a setting shows them. Signs and names of settings stay; words between
 * them are isolated, so that a line reads from left to right and its words from right to left.
 */
import type * as english from "../equations.ts";
import type { Translated } from "../Translated.ts";

/** Words inside a line of signs. */
const word = (text: string) => `\u2067${text}\u2069`;

const people =
  "θ درجة تشدد الشخص، وe مقدار ما يسمعه من الدعاية، وv مدى تأثره بالضيق، وكلها من ٠ إلى ١؛ و\u2066[z]₊\u2069 هو z حيث يكون موجبًا، وإلا فهو ٠؛ و\u20661[…]\u2069 هو ١ للأعضاء، وإلا فهو ٠.";

const policy = "x_T موضع النظام: \u20661 − M\u2069، موزونًا كما يزن المتشددون المحاور.";

export const equations: Translated<typeof english.equations> = {
  members: {
    title: "ما تساويه طالبان عند الشخص",
    lines: [
      "u_T = b_T + b_E(E−1) + b_L(L−.5)",
      "    − α(1+φ·P·e)[θ−x_T]₊ − αₘ[x_T−θ]₊",
      "    − b_W(M_doctrine−.1)θ + b_P·post·1[T]",
      "    + J·n_T − κ_S·salafi + λ_T·1[T]",
    ],
    where: `${people} ${policy} وpost هو ١ لمن له منصب، وإلا فهو ٠.`,
  },
  rival: {
    title: "ما يساويه داعش خراسان عند الشخص",
    lines: [
      "u_K = −c₀ − α_K(1−θ) + κ·P·e·θ",
      "    + h_K·v·(1−E) + γ·g − ρ·R + f(F−1)",
      "    + c_c·θ + μ_S·salafi + J·n_K + λ_K·1[K]",
    ],
    where: `${people} وg مظلمة مجموعة الشخص.`,
  },
  neither: {
    title: "ما يساويه البقاء خارج الطرفين عند الشخص",
    lines: ["u_U = e₁(E−1) + J·n_U + λ_U·1[U]"],
    where: "E هو الاقتصاد للفرد، وقيمته ١ في عام ٢٠٢٠؛ وn_U نسبة من هم خارج الطرفين بين الأقران.",
  },
  choice: {
    title: "كيف يختار الشخص",
    lines: ["Pr(a) = exp(β·u_a) / Σ exp(β·u)", word("في كل شهر يعيد الشخص الاختيار باحتمال \u2066q\u2069")],
    where: "u هو ما يساويه كل طرف عند الشخص.",
  },
  peers: {
    title: "ما يراه الشخص من الآخرين",
    lines: [
      `J·n_a ${word("حيث")}`,
      `n_a = ω_g·(${word("نسبة \u2066a\u2069 في مجموعته")})`,
      `    + (1−ω_g)·(${word("نسبة \u2066a\u2069 في المنطقة")})`,
    ],
    where: "",
  },
  strands: {
    title: "قراءتان للاعتدال",
    lines: [
      "M_doctrine = Σ w_d·strand, x_T = 1 − M_doctrine",
      "M_donor    = Σ w_a·strand",
      `strand: ${word("حقوق النساء، المشاركة في الحكم،")}`,
      `    ${word("حماية الأقليات، الانفتاح على الخارج")}`,
    ],
    where: "ينظر المتشددون إلى الأولى، وينظر المانحون ومن في الخارج إلى الثانية.",
  },
  aid: {
    title: "المساعدات",
    lines: ["A*(M) = A_h + (1−A_h) / (1 + exp(−(M−M*)/s_A))", "A ← A + λ_A(A*(M_donor)·aidScale − A)"],
    where: "λ_A هو aidCutSpeed حين تنقص المساعدات، وaidSpeed حين تزيد.",
  },
  economy: {
    title: "الاقتصاد",
    lines: [`E ← E + λ_E(E* − E), E* ≥ 0,`, "E* = E_dom + .4 − ω_A(1−A) − ω_S·S + ω_F(foreign−.1)"],
    where:
      "E هو الناتج المحلي الإجمالي للفرد، وقيمته ١ في عام ٢٠٢٠؛ وA المساعدات، وقيمتها ١ قبل عام ٢٠٢١؛ وS القيود. والعدد ٠٫٤ هو ما دفعته المساعدات في عام ٢٠٢٠.",
  },
  attacks: {
    title: "الهجمات في شهر",
    lines: [
      "attacks ~ Poisson(η·(K/1000)·(1−hidden)·F·tempo",
      "                  ·(1 − κ_R·R·σ))",
      "hidden ← hidden + λ_H(min(1, h_R·R·σ) − hidden)",
      "P = P₀ + (1−P₀)·P_d·tanh(attacks / attackScaleP)",
    ],
    where:
      "attacks عدد الهجمات، وK عدد أعضاء داعش خراسان، وhidden نسبة المتوارين منهم أو من هم خارج البلاد؛ وP قوة الدعاية.",
  },
  threat: {
    title: "كم يبدو المنافس كبيرًا",
    lines: ["ψ = max(1 + ψ_A·tanh(attacks / attackScaleThreat),", "        1 + (ψ−1)(1−δ_ψ))"],
    where:
      "القيادة التي لا تنسى (δ_ψ قريب من ٠) تُبقي أيضًا ما تتذكره من الدعاية والتمويل. و\u2066ψ(0)\u2069 هو threat0.",
  },
  removal: {
    title: "من يُخرَجون من داعش خراسان في شهر",
    lines: ["Pr(removed) = min(1, R·h₀·(.5+σ))"],
    where: "removed: قُتل أو سُجن أو استسلم.",
  },
  harm: {
    title: "مداهمات غير المتورطين واحتجازهم، وما يبقى من ذلك في الذاكرة",
    lines: [
      `Pr(harmed) = coll·R·(1−σ) ${word("في المجموعات السلفية،")}`,
      `             ×otherHarm ${word("في غيرها")}`,
      "g ← min(grievanceCap, (g + d_g·harmed/groupSize)(1−δ_g))",
    ],
    where:
      "harmed: مداهمات غير المتورطين واحتجازاتهم، وتُعدّ كل واحدة على حدة، فقد يُحسب الشخص الواحد في أشهر كثيرة؛ ولا تشمل الوفيات. وg مظلمة مجموعة.",
  },
  legitimacy: {
    title: "الشرعية",
    lines: [
      "L* = legitimacyBase + ℓ_E(E−1) + ℓ_M(M_donor−.1)",
      "     − ℓ_A·tanh(attacks / attackScaleL)",
      "L ← L + λ_L(L* − L)",
    ],
    where: "يبقى L* بين ٠ و١.",
  },
  newcomers: {
    title: "من يحلّون محل من أُخرجوا",
    lines: [`Pr(${word("يحلّ شخص محل من أُخرج")}) = reentryRate ${word("في الشهر")}`],
    where: "سجناء الشهر ٠ لا يخرجون إلا بإطلاق سراحهم.",
  },
  leadership: {
    title: "ما تريده القيادة",
    lines: [
      "Π = [n_T − w_K·ψ·n_K] / n_T(0)",
      "    + w_E·E − ι(M_donor − M_L)²",
      "    − d·s·max(0, M_donor − M_L)",
      word("المتوسط على \u2066H\u2069 شهرًا قادمًا، كل \u2066reviewInterval\u2069"),
    ],
    where:
      "s نسبة الأعضاء الذين ليسوا أشد تشددًا من النظام. والقيادة التي تنظر إلى الأمام تأخذ السياسة التي يبلغ هذا عندها أعلاه؛ أما التي تتعلم بالتجربة فتنظر إلى الحاضر وحده.",
  },
  start: {
    title: "من أين يبدأ",
    lines: ["A(0) = aid0, E(0) = economy0, L(0) = legitimacy0"],
    where: "",
  },
  people: {
    title: "من هم الناس",
    lines: [
      `${word("عدد المجموعات")} = N / groupSize, N = agents`,
      `${word("الأشخاص لكل وكيل")} = poolPeople / N`,
      `θ(T): hardShare ~ Beta(9, 2.5), ${word("والباقي")} ~ Beta(5, 5)`,
      `${word("خليط المجموعة")} ~ Dirichlet((1−clustering)/clustering)`,
      `shareSalafi: ${word("نسبة المجموعات السلفية، وبدايتها")}`,
      `salafiT, salafiK, salafiX; ${word("ولغيرها")} otherT, otherK, otherX`,
      `Pr(${word("للشخص منصب")}) = postShare`,
    ],
    where: "ثم تأخذ كل فئة مجموعها بالضبط.",
  },
};

export type Equation = english.Equation;

export type EquationName = english.EquationName;

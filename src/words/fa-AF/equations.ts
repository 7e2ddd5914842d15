/** The equations of sim/model.md, as the explanation of a setting shows them, in Dari: signs stay, words are translated. */
import type * as english from "../equations.ts";
import type { Translated } from "../Translated.ts";

const people =
  "θ تندروی فرد است، e آن که چه اندازه از تبلیغات را می‌شنود، v آن که در برابر سختی زندگی چه اندازه آسیب‌پذیر است، هر کدام از ۰ تا ۱؛ [z]₊ همان z است هنگامی که مثبت باشد، وگرنه ۰؛ 1[…] برای اعضا ۱ است، وگرنه ۰.";

const policy = "x_T جای حکومت است: 1 − M، با وزنی که تندروان به رشته‌ها می‌دهند.";

export const equations: Translated<typeof english.equations> = {
  members: {
    title: "طالبان برای یک فرد چه ارزش دارند",
    lines: [
      "u_T = b_T + b_E(E−1) + b_L(L−.5)",
      "    − α(1+φ·P·e)[θ−x_T]₊ − αₘ[x_T−θ]₊",
      "    − b_W(M_doctrine−.1)θ + b_P·post·1[T]",
      "    + J·n_T − κ_S·salafi + λ_T·1[T]",
    ],
    where: `${people} ${policy} post برای کسانی که بست دارند ۱ است، وگرنه ۰.`,
  },
  rival: {
    title: "داعش خراسان برای یک فرد چه ارزش دارد",
    lines: [
      "u_K = −c₀ − α_K(1−θ) + κ·P·e·θ",
      "    + h_K·v·(1−E) + γ·g − ρ·R + f(F−1)",
      "    + c_c·θ + μ_S·salafi + J·n_K + λ_K·1[K]",
    ],
    where: `${people} g رنجش گروه آن فرد است.`,
  },
  neither: {
    title: "کنار ایستادن برای یک فرد چه ارزش دارد",
    lines: ["u_U = e₁(E−1) + J·n_U + λ_U·1[U]"],
    where: "E اقتصاد سرانه است، در ۲۰۲۰ برابر ۱؛ n_U سهم اطرافیانی که در هیچ سو نیستند.",
  },
  choice: {
    title: "یک فرد چگونه انتخاب می‌کند",
    lines: ["Pr(a) = exp(β·u_a) / Σ exp(β·u)", "هر ماه یک فرد با احتمال q از نو انتخاب می‌کند"],
    where: "u ارزشی است که هر سو برای آن فرد دارد.",
  },
  peers: {
    title: "یک فرد از دیگران چه می‌بیند",
    lines: ["J·n_a", "n_a = ω_g·s_g", "    + (1−ω_g)·s_r"],
    where: "s_g سهم a در گروه خودش است، s_r سهم a در منطقه.",
  },
  strands: {
    title: "دو خوانش از میانه‌روی",
    lines: [
      "M_doctrine = Σ w_d·strand, x_T = 1 − M_doctrine",
      "M_donor    = Σ w_a·strand",
      "رشته‌ها (strand): حقوق زنان، سهم داشتن در حکومت،",
      "    حفاظت از اقلیت‌ها، تعامل با جهان",
    ],
    where: "تندروان به نخستین نگاه می‌کنند، کشورهای کمک‌کننده و بیرونی‌ها به دومی.",
  },
  aid: {
    title: "کمک‌ها",
    lines: ["A*(M) = A_h + (1−A_h) / (1 + exp(−(M−M*)/s_A))", "A ← A + λ_A(A*(M_donor)·aidScale − A)"],
    where: "λ_A هنگام کم شدن کمک‌ها aidCutSpeed است و هنگام زیاد شدن aidSpeed.",
  },
  economy: {
    title: "اقتصاد",
    lines: ["E ← E + λ_E(E* − E), E* ≥ 0,", "E* = E_dom + .4 − ω_A(1−A) − ω_S·S + ω_F(foreign−.1)"],
    where:
      "E تولید سرانه است، در ۲۰۲۰ برابر ۱؛ A کمک‌هاست، پیش از ۲۰۲۱ برابر ۱؛ S محدودیت‌هاست. ۰٫۴ همان است که کمک‌ها در ۲۰۲۰ می‌پرداخت.",
  },
  attacks: {
    title: "حمله‌ها در یک ماه",
    lines: [
      "attacks ~ Poisson(η·(K/1000)·(1−hidden)·F·tempo",
      "                  ·(1 − κ_R·R·σ))",
      "hidden ← hidden + λ_H(min(1, h_R·R·σ) − hidden)",
      "P = P₀ + (1−P₀)·P_d·tanh(attacks / attackScaleP)",
    ],
    where:
      "attacks شمار حمله‌هاست؛ K شمار اعضای داعش خراسان، hidden سهم کسانی از آنان که پنهان یا در بیرون از کشورند؛ P نیروی تبلیغات.",
  },
  threat: {
    title: "رقیب چه اندازه بزرگ به چشم می‌آید",
    lines: ["ψ = max(1 + ψ_A·tanh(attacks / attackScaleThreat),", "        1 + (ψ−1)(1−δ_ψ))"],
    where:
      "رهبری که فراموش نمی‌کند (δ_ψ نزدیک ۰) تبلیغات و پولی را نیز که به یاد دارد نگه می‌دارد. ψ(0) همان threat0 است.",
  },
  removal: {
    title: "اعضای داعش خراسان که در یک ماه از میدان بیرون می‌شوند",
    lines: ["Pr(removed) = min(1, R·h₀·(.5+σ))"],
    where: "removed: کشته، زندانی یا تسلیم‌شده.",
  },
  harm: {
    title: "تلاشی و بازداشت افراد غیردخیل، و آنچه از آن به یاد می‌ماند",
    lines: [
      "Pr(harmed | salafi) = coll·R·(1−σ)",
      "Pr(harmed | other) = coll·R·(1−σ)·otherHarm",
      "g ← min(grievanceCap, (g + d_g·harmed/groupSize)(1−δ_g))",
    ],
    where:
      "harmed: تلاشی و بازداشت افراد غیردخیل، که هر کدام جدا شمرده می‌شود؛ پس یک نفر شاید در چندین ماه شمرده شود؛ مرگ در آن نیست. salafi: در گروه‌های سلفی؛ other: در گروه‌های دیگر. g رنجش یک گروه است.",
  },
  legitimacy: {
    title: "مشروعیت",
    lines: [
      "L* = legitimacyBase + ℓ_E(E−1) + ℓ_M(M_donor−.1)",
      "     − ℓ_A·tanh(attacks / attackScaleL)",
      "L ← L + λ_L(L* − L)",
    ],
    where: "L* میان ۰ و ۱ نگه داشته می‌شود.",
  },
  newcomers: {
    title: "کسانی که جای بیرون‌شدگان را می‌گیرند",
    lines: ["Pr(replaced | removed) = reentryRate"],
    where: "احتمال این که در یک ماه کسی جای یک بیرون‌شده را بگیرد. زندانیان ماه ۰ تنها با رهایی بیرون می‌آیند.",
  },
  leadership: {
    title: "رهبری چه می‌خواهد",
    lines: [
      "Π = [n_T − w_K·ψ·n_K] / n_T(0)",
      "    + w_E·E − ι(M_donor − M_L)²",
      "    − d·s·max(0, M_donor − M_L)",
      "میانگین H ماه پیش رو، در هر reviewInterval",
    ],
    where:
      "s سهم اعضایی است که از حکومت تندروتر نیستند. رهبری که به آینده نگاه می‌کند سیاستی را می‌گیرد که این در آن بیشترین است؛ رهبری که با آزمون می‌آموزد تنها به اکنون نگاه می‌کند.",
  },
  start: {
    title: "از کجا آغاز می‌شود",
    lines: ["A(0) = aid0, E(0) = economy0, L(0) = legitimacy0"],
    where: "",
  },
  people: {
    title: "افراد کیستند",
    lines: [
      "G = N / groupSize, N = agents",
      "w = poolPeople / N",
      "θ(T) ~ hardShare·Beta(9, 2.5) + (1−hardShare)·Beta(5, 5)",
      "m ~ Dirichlet((1−clustering)/clustering)",
      "Pr(salafi) = shareSalafi:",
      "salafiT, salafiK, salafiX; otherT, otherK, otherX",
      "Pr(post) = postShare",
    ],
    where:
      "G شمار گروه‌هاست، w شمار افرادی که یک عامل جای آنان است، m آمیزهٔ یک گروه. سهم shareSalafi از گروه‌ها سلفی است و با salafiT، salafiK و salafiX آغاز می‌کند، دیگران با otherT، otherK و otherX. هر فرد با احتمال postShare بست دارد. سپس هر لایه درست به مجموع خود می‌رسد.",
  },
};

/**
 * The only transcendental functions of the model. The built-in `Math.exp`, `Math.log` and `Math.tanh` differ between
 * engines by an ulp or two; these use only `+ − × ÷` and the bits of a double, so every engine gives the same bytes.
 *
 * `exp` and `ln` follow FreeBSD's msun (e_exp.c, e_log.c; Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights
 * reserved. Developed at SunPro; permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved), `tanh` follows Cephes (Stephen L. Moshier). A test compares them bit for bit
 * with @stdlib's ports, which are not shipped because they need about a hundred packages for three functions.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** log₂ e, written as half of twice its value, because the linter would report the plain digits as a mistake. */
const LOG2_E = 0.5 * 2.8853900817779268;
const TWO54 = 18014398509481984;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** Every platform that runs this is little-endian: the high word comes second. */
const HIGH = 1;

/**
 * 2 to the powers from −1024 to 1023, at index power + 1024. A table, since a processor waits for a double that is put
 * together from words. Halving and doubling are exact.
 */
const powers = new Float64Array(2048);
const ZEROTH = 1024;
powers[ZEROTH] = 1;
for (let k = ZEROTH; k < 2047; k++) powers[k + 1] = powers[k] * 2;
for (let k = ZEROTH; k > 0; k--) powers[k - 1] = powers[k] / 2;

/** e to the power x; 0 below the smallest double, infinity above the largest. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  if (x > -3.725290298461914e-9 && x < 3.725290298461914e-9) return 1 + x;
  const k = Math.trunc(LOG2_E * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k < -1021) return y * powers[ZEROTH + k + 54] * (1 / TWO54);
  return k === 1024 ? y * 2 * powers[ZEROTH + 1023] : y * powers[ZEROTH + k];
}

/** Natural logarithm; −infinity at 0, NaN below. */
export function ln(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const subnormal = x < 2.2250738585072014e-308;
  const normal = subnormal ? x * TWO54 : x;
  double[0] = normal;
  const high = words[HIGH];
  const significand = high & 0xfffff;
  const half = (significand + 0x95f64) & 0x100000;
  const exponent = (high >> 20) - 1023 + (half >> 20);
  const f = normal * powers[ZEROTH - exponent] - 1;
  const k = subnormal ? exponent - 54 : exponent;
  if ((0xfffff & (2 + significand)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const rest = f * f * (0.5 - (1 / 3) * f);
    return k === 0 ? f - rest : k * LN2_HIGH - (rest - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const series = even + odd;
  if (((significand - 0x6147a) | (0x6b851 - significand)) > 0) {
    const square = 0.5 * f * f;
    if (k === 0) return f - (square - s * (square + series));
    return k * LN2_HIGH - (square - (s * (square + series) + k * LN2_LOW) - f);
  }
  if (k === 0) return f - s * (f - series);
  return k * LN2_HIGH - (s * (f - series) - k * LN2_LOW - f);
}

/** Hyperbolic tangent, −1 to 1. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size > 44.014845965556525) return x < 0 ? -1 : 1;
  if (size >= 0.625) {
    const value = 1 - 2 / (exp(2 * size) + 1);
    return x < 0 ? -value : value;
  }
  if (x === 0) return x;
  const s = x * x;
  const numerator = -1614.6876844170845 + s * (-99.28772310019185 + s * -0.9643991794250523);
  const denominator = 4844.063053251255 + s * (2235.4883906010045 + s * (112.81167849163293 + s));
  return x + x * s * (numerator / denominator);
}

/** `base` to a whole power `n` ≥ 0 by repeated squaring. */
export function wholePower(base: number, n: number): number {
  let result = 1;
  let square = base;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

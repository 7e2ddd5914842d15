/** `exp` and `ln` of sim/exact.ts, one number and two at a time: the same operations in the same order. */

const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const LOG2_E: f64 = 0.5 * 2.8853900817779268;
const TWO54: f64 = 18014398509481984;

/** 2 to a power from −1022 to 1023. */
function power(k: i32): f64 {
  return reinterpret<f64>((<i64>(k + 1023)) << 52);
}

/** `exp` of a number that is not above 709. */
export function exp(x: f64): f64 {
  if (x < -745.1332191019411) return 0;
  if (x > -3.725290298461914e-9 && x < 3.725290298461914e-9) return 1 + x;
  const whole = trunc(LOG2_E * x + (x < 0 ? -0.5 : 0.5));
  const k = i32(whole);
  const high = x - whole * LN2_HIGH;
  const low = whole * LN2_LOW;
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
  if (k < -1021) return y * power(k + 54) * (1 / TWO54);
  return k == 1024 ? y * 2 * power(1023) : y * power(k);
}

/** `ln` of a positive number that is not subnormal. */
export function ln(x: f64): f64 {
  const high = i32(reinterpret<i64>(x) >> 32);
  const significand = high & 0xfffff;
  const half = (significand + 0x95f64) & 0x100000;
  const exponent = (high >> 20) - 1023 + (half >> 20);
  const f = x * power(-exponent) - 1;
  const k = <f64>exponent;
  if ((0xfffff & (2 + significand)) < 3) {
    if (f == 0) return exponent == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const rest = f * f * (0.5 - (1.0 / 3) * f);
    return exponent == 0 ? f - rest : k * LN2_HIGH - (rest - k * LN2_LOW - f);
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
    return k * LN2_HIGH - (square - (s * (square + series) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - series) - k * LN2_LOW - f);
}

/** Two at a time. A pair in which a number lies next to a power of two goes one by one. */
export function ln2(x: v128): v128 {
  const high = i64x2.shr_u(x, 32);
  const significand = v128.and(high, i64x2.splat(0xfffff));
  const near = v128.and(i64x2.add(significand, i64x2.splat(2)), i64x2.splat(0xfffff));
  if (i64x2.bitmask(i64x2.sub(near, i64x2.splat(3))) != 0)
    return f64x2(ln(f64x2.extract_lane(x, 0)), ln(f64x2.extract_lane(x, 1)));
  const half = v128.and(i64x2.add(significand, i64x2.splat(0x95f64)), i64x2.splat(0x100000));
  const exponent = i64x2.sub(i64x2.add(i64x2.shr_u(high, 20), i64x2.shr_u(half, 20)), i64x2.splat(1023));
  const scale = i64x2.shl(i64x2.sub(i64x2.splat(1023), exponent), 52);
  const k = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(exponent, exponent, 0, 2, 0, 2));
  const f = f64x2.sub(f64x2.mul(x, scale), f64x2.splat(1));
  const s = f64x2.div(f, f64x2.add(f64x2.splat(2), f));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  let odd = f64x2.add(f64x2.splat(0.22222198432149784), f64x2.mul(w, f64x2.splat(0.15313837699209373)));
  odd = f64x2.mul(w, f64x2.add(f64x2.splat(0.3999999999940942), f64x2.mul(w, odd)));
  let even = f64x2.add(f64x2.splat(0.1818357216161805), f64x2.mul(w, f64x2.splat(0.14798198605116586)));
  even = f64x2.add(f64x2.splat(0.2857142874366239), f64x2.mul(w, even));
  even = f64x2.mul(z, f64x2.add(f64x2.splat(0.6666666666666735), f64x2.mul(w, even)));
  const series = f64x2.add(even, odd);
  const highPart = f64x2.mul(k, f64x2.splat(LN2_HIGH));
  const lowPart = f64x2.mul(k, f64x2.splat(LN2_LOW));
  const square = f64x2.mul(f64x2.mul(f64x2.splat(0.5), f), f);
  const withSquare = f64x2.sub(
    square,
    f64x2.add(f64x2.mul(s, f64x2.add(square, series)), lowPart),
  );
  const without = f64x2.sub(f64x2.mul(s, f64x2.sub(f, series)), lowPart);
  const above = i64x2.sub(significand, i64x2.splat(0x6147a));
  const below = i64x2.sub(i64x2.splat(0x6b851), significand);
  // Their "or" is above zero when neither is negative: they are never both zero.
  const negative = i64x2.lt_s(v128.or(above, below), i64x2.splat(0));
  const rest = v128.bitselect(without, withSquare, negative);
  return f64x2.sub(highPart, f64x2.sub(rest, f));
}

/**
 * Evenly spaced levels, each the double nearest to the exact rational from + i·(to − from)/(steps − 1), where the ends
 * are the decimals they are written as: .1 to .9 in nine steps gives .3, not .30000000000000004. The ends themselves come
 * out as they are, and no level lies beyond them.
 */
export function gridLevel(from: number, to: number, steps: number, i: number): number {
  if (i <= 0 || from === to || steps < 2) return from;
  if (i >= steps - 1) return to;
  const a = decimalOf(from);
  const b = decimalOf(to);
  const places = Math.max(a.places, b.places);
  const first = a.digits * powerOfTen(places - a.places);
  const last = b.digits * powerOfTen(places - b.places);
  const whole = BigInt(steps - 1);
  const numerator = first * whole + BigInt(i) * (last - first);
  const level = nearestDouble(numerator, whole * powerOfTen(places));
  return Math.min(Math.max(from, to), Math.max(Math.min(from, to), level));
}

/** A double as the decimal that it is written as: digits · 10^−places, places at least 0. */
function decimalOf(value: number): { readonly digits: bigint; readonly places: number } {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", part = ""] = mantissa.split(".");
  const digits = BigInt(whole + part);
  const places = part.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * powerOfTen(-places), places: 0 };
}

function powerOfTen(exponent: number): bigint {
  let power = 1n;
  for (let k = 0; k < exponent; k++) power *= 10n;
  return power;
}

/** The double nearest to a rational, to even on a tie; the denominator is above 0. */
function nearestDouble(numerator: bigint, denominator: bigint): number {
  if (numerator < 0n) return -nearestDouble(-numerator, denominator);
  if (numerator === 0n) return 0;
  // A quotient of 55 bits or more, its last bit set wherever anything is left: a conversion then rounds once and right.
  const shift = 55 - bitsOf(numerator) + bitsOf(denominator);
  const [up, down] =
    shift >= 0 ? [numerator << BigInt(shift), denominator] : [numerator, denominator << BigInt(-shift)];
  const quotient = up / down;
  const sticky = quotient * down === up ? quotient : quotient | 1n;
  // In two steps: one factor for all of it could be nought where the product is not.
  const half = Math.trunc(-shift / 2);
  return Number(sticky) * powerOfTwo(half) * powerOfTwo(-shift - half);
}

function bitsOf(value: bigint): number {
  return value.toString(2).length;
}

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let k = 0; k < Math.abs(exponent); k++) power *= exponent < 0 ? 0.5 : 2;
  return power;
}

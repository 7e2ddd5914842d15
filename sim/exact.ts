/**
 * The only transcendental functions of the model. The built-in `Math.exp`, `Math.log` and `Math.tanh` differ between
 * engines by an ulp or two; these ports of FreeBSD's msun use `+ − × ÷` and bit operations alone, so every engine
 * gives the same bytes.
 */
import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibTanh from "@stdlib/math-base-special-tanh";

export const exp: (x: number) => number = stdlibExp;
export const ln: (x: number) => number = stdlibLn;
export const tanh: (x: number) => number = stdlibTanh;

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

/**
 * How far an estimate may lie from the truth, each with its reason. Every test has fixed seeds, so that none can fail
 * by bad luck on another day; a correct program would meet the tolerances on almost any seed.
 */

/** Standard errors allowed where chance remains: a correct program misses one of 1.7 million such tests. */
export const DEVIATIONS = 5;

/** Relative error of a few hundred operations, each good to 2⁻⁵³ ≈ 1.1 × 10⁻¹⁶. */
export const ARITHMETIC = 1e-12;

/** Half a unit in the last of the four digits in which the roots are published. */
export const FOUR_DIGITS = 0.00005;

/** Probabilities are met to 2⁻³², the width of one draw. */
export const ONE_DRAW: number = 2 ** -32;

/**
 * How far a tally over `n` equally spaced uniforms may lie from a distribution function: one step of 1/n and the middle
 * of a step.
 */
export const gridTolerance = (n: number): number => 1.5 / n;

/** Tables of powers against the utilities term by term: about 520 multiplications in a chain of at most 128. */
export const TABLES = 1e-9;

/**
 * Mean over `months` of an order parameter that returns to its fixed point by a factor `slope` per month, with variance
 * `noise` added each month: five standard errors of an autoregressive mean.
 */
export const autoregressive = (noise: number, slope: number, months: number): number =>
  DEVIATIONS * Math.sqrt(((noise / (1 - slope * slope)) * ((1 + slope) / (1 - slope))) / months);

/** One month of the same: five standard deviations. */
export const autoregressiveOnce = (noise: number, slope: number): number =>
  DEVIATIONS * Math.sqrt(noise / (1 - slope * slope));

/** Mean of `n` draws of standard deviation `deviation`. */
export const meanOf = (n: number, deviation: number): number => (DEVIATIONS * deviation) / Math.sqrt(n);

/** Variance from `n` draws with fourth standardised moment `kurtosis` (3 for the normal): relative to the variance. */
export const varianceOf = (n: number, kurtosis = 3): number => DEVIATIONS * Math.sqrt((kurtosis - 1) / n);

/** The mean of a sample, at least its least value and at most its greatest: the sum's rounding gives a constant no variance. */
export function meanWithin(values: ArrayLike<number>): number {
  const { length } = values;
  let [sum, least, most] = [0, values[0], values[0]];
  for (let i = 0; i < length; i++) {
    sum += values[i];
    if (values[i] < least) least = values[i];
    if (values[i] > most) most = values[i];
  }
  return Math.min(most, Math.max(least, sum / length));
}

/**
 * What the browser gives; undefined where it has none, or refuses to say: in a frame of another origin, or with site data
 * blocked, mere reading may throw.
 */
export function ifAllowed<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

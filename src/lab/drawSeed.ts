/** A seed that is easy to read out: "luck-4821". */
export function drawSeed(): string {
  const [number] = crypto.getRandomValues(new Uint16Array(1));
  return `luck-${number}`;
}

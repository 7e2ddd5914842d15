import type { Picture } from "../../results/picture.ts";

/** The result in words; a screen reader reads it once the runs have ended. */
export function Headline({ picture, busy }: { picture: Picture; busy: boolean }) {
  const [fact, ...others] = picture.headline.value;
  return (
    <p class="headline" aria-live="polite" aria-atomic="true" aria-busy={busy}>
      <strong>{fact}</strong> {others.join(" ")}
    </p>
  );
}

import type { Picture } from "../../results/picture.ts";

/** The result in words; read out once things have come to rest. */
export function Headline({ picture, busy }: { picture: Picture; busy: boolean }) {
  const [fact, ...others] = picture.headline.value;
  return (
    <p class="headline" aria-live="polite" aria-atomic="true" aria-busy={busy}>
      <strong>{fact}</strong> {others.join(" ")}
    </p>
  );
}

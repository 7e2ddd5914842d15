import type { AnyClaim } from "../../../sim/experiments/index.ts";
import { claimsMessages as say } from "../../words/claims.ts";

/** A claim in plain words, and in those of the source. */
export function ClaimHead({ claim: { id, statement, quotation, place } }: { readonly claim: AnyClaim }) {
  return (
    <>
      <h3>
        <span class="claim-id">{id}</span> {statement}
      </h3>
      <blockquote>
        <p>“{quotation}”</p>
        <footer>{say.source(place)}</footer>
      </blockquote>
    </>
  );
}

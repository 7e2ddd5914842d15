import type { AnyClaim } from "../../../sim/experiments/index.ts";
import { claimsMessages as say } from "../../words/claims.ts";
import { tellClaim as tell } from "../../words/told/tellClaim.ts";

/** A claim in plain words, and in those of the source. */
export function ClaimHead({ claim: { id, statement, quotation, place } }: { readonly claim: AnyClaim }) {
  return (
    <>
      <h3>
        <span class="claim-id">{id}</span> {tell(statement)}
      </h3>
      <blockquote>
        <p>{say.quoted(tell(quotation))}</p>
        <footer>{say.source(tell(place))}</footer>
      </blockquote>
    </>
  );
}

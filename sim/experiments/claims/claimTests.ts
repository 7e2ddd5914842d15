import { claims } from "../../scenario.ts";
import { type AnyClaim, type ClaimTest, isOfFigures } from "./claimTest.ts";
import { figures } from "./figures.ts";
import { livelihood } from "./livelihood.ts";
import { opening } from "./opening.ts";
import { ranks } from "./ranks.ts";
import { regime } from "./regime.ts";
import { violence } from "./violence.ts";

/** The claims of the source with their tests, C1 to C17, in order (docs/odd.md, The claims). */
export const everyClaim: readonly AnyClaim[] = [
  ...livelihood,
  ...ranks,
  ...violence,
  ...regime,
  ...opening,
  ...figures,
].sort((a, b) => claims.indexOf(a.id) - claims.indexOf(b.id));

/** Those that the model puts to the test. */
export const claimTests: readonly ClaimTest[] = everyClaim.flatMap((claim) =>
  isOfFigures(claim) ? [] : [claim],
);

import { claims } from "../../scenario.ts";
import type { ClaimTest } from "./claimTest.ts";
import { livelihood } from "./livelihood.ts";
import { ranks } from "./ranks.ts";
import { regime } from "./regime.ts";
import { violence } from "./violence.ts";

/** The claims of the source with their tests, C1 to C13 (docs/odd.md, The claims). */
export const claimTests: readonly ClaimTest[] = [...livelihood, ...ranks, ...violence, ...regime].sort(
  (a, b) => claims.indexOf(a.id) - claims.indexOf(b.id),
);

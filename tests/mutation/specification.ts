// The tests that specify rules and choice, quick ones first: the first test to fail kills a mutant. One file, so that
// modules are loaded once per mutant. Without the golden runs, which would fail at any change, whatever its meaning.
import "../truth/softmax.spec.ts";
import "../truth/choiceContext.spec.ts";
import "../truth/utilityTerms.spec.ts";
import "../truth/tableReach.spec.ts";
import "../truth/skips.spec.ts";
import "../sim/switchSide.spec.ts";
import "../truth/beta.spec.ts";
import "../sim/roster.spec.ts";
import "../truth/kernel.spec.ts";
import "../truth/economy.spec.ts";
import "../truth/legitimacy.spec.ts";
import "../sim/measures.spec.ts";
import "../sim/leadership.spec.ts";
import "../sim/lastingThreat.spec.ts";
import "../sim/schedule.spec.ts";
import "../determinism/coupling.spec.ts";
import "../laws/extremes.spec.ts";
import "../sim/attacks.spec.ts";
import "../sim/repression.spec.ts";
import "../sim/turnover.spec.ts";
import "../sim/monthlyLuck.spec.ts";
import "../determinism/luck.spec.ts";
import "../laws/absence.spec.ts";
import "../laws/conservation.spec.ts";

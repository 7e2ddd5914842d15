import { useSignal } from "@preact/signals";
import type { Decision } from "../../../sim/experiments/index.ts";
import { numerals } from "../../words/numerals.ts";
import { peopleMessages } from "../../words/people.ts";
import { Segments } from "../parts/Segments.tsx";
import { PersonTerms } from "./PersonTerms.tsx";
import { WaterfallDrawing } from "./PersonWaterfall.tsx";
import { purityText } from "./peopleMonth.ts";
import {
  oddsOf,
  otherSide,
  partsBetween,
  signed,
  tellChanges,
  tellReasons,
  wantedSides,
} from "./personTexts.ts";

const say = peopleMessages.decision;
const { choices } = peopleMessages;

/** One choice: what the person saw, how it adds up, and what would have changed it. */
export function PersonDecision({ decision }: { readonly decision: Decision }) {
  const { row, to, chance, position, economy, propaganda, probabilities } = decision;
  const other = otherSide(decision);
  const reasons = tellReasons(decision, other);
  return (
    <div class="decision">
      <h3>{say.title(row)}</h3>
      <p>
        {say.saw(purityText(position), purityText(economy), purityText(propaganda))}{" "}
        {say.outcome(say.odds(...oddsOf(probabilities)), numerals(chance.toFixed(3)), choices[to])} {reasons}
      </p>
      <Changes decision={decision} />
      <WaterfallDrawing
        label={say.waterfall(choices[to], choices[other], reasons)}
        data={{
          parts: partsBetween(decision, to, other),
          total: say.total,
          sides: say.sides(choices[to], choices[other]),
          format: signed,
        }}
      />
      <PersonTerms decision={decision} />
    </div>
  );
}

/** The smallest change of one lever for another choice, in words. */
function Changes({ decision }: { readonly decision: Decision }) {
  const words = peopleMessages.change;
  const sides = wantedSides(decision);
  const wanted = useSignal(sides[0]);
  return (
    <div class="changes-wanted">
      <div class="head">
        <h3>{words.title}</h3>
        <Segments
          legend={words.wanted}
          isLegendUnseen
          name="wanted"
          values={sides}
          chosen={wanted.value}
          labels={peopleMessages.lanes}
          onChoose={(side) => {
            wanted.value = side;
          }}
        />
      </div>
      <p role="status">
        {tellChanges(decision, wanted.value).map((sentence, i) =>
          i === 0 ? <b key={sentence}>{sentence}</b> : <span key={sentence}> {sentence}</span>,
        )}
      </p>
    </div>
  );
}

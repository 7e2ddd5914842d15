import found from "../../../docs/evidence/exit-and-story.json";
import { renderIntervalBars } from "../../../viz/index.ts";
import { exitAndStoryText, type RivalArms } from "../../reports/exitAndStory.ts";
import { claimsMessages } from "../../words/claims.ts";
import { numerals } from "../../words/numerals.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";

const say = claimsMessages.exitAndStory;

/** The four arms of C7 as they came out of the run for docs/evidence: moderation chosen, with what is found. */
export function ExitAndStory() {
  const result = found as RivalArms;
  const text = exitAndStoryText(result);
  return (
    <figure class="exit-and-story">
      <h3>{say.title}</h3>
      <p class="note">{say.chart}</p>
      <SvgDrawing
        class="interval-bars arms"
        label={`${say.chart} ${text}`}
        data={{
          bars: result.arms.map(({ id, mean, low, high }) => ({
            id,
            label: say.bar(say.arms[id], two(mean), two(low), two(high)),
            values: [{ mean, low, high }],
            isSum: id === "none",
          })),
          format: two,
        }}
        render={renderIntervalBars}
      />
      <figcaption>
        <p>
          {say.meaning(numerals(result.smallest))} {text}
        </p>
        <p class="note">
          {say.how(result.replicates, result.modelVersion)} <code>{result.command}</code>
        </p>
      </figcaption>
    </figure>
  );
}

const two = (value: number) => numerals(value.toFixed(2).replace("-", "−"));

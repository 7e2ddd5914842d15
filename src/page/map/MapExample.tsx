import { measures } from "../../../sim/index.ts";
import { renderLeverMap, valueSpan } from "../../../viz/index.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { mapMessages } from "../../words/map.ts";
import { valueText } from "../../words/settingText.ts";
import { wordingOf } from "../../words/wording.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialExample } from "../parts/TrialExample.tsx";
import { leverLabel } from "./mapTexts.ts";

const say = mapMessages.map;

/** A coarse map of the first two levers at the defaults. */
export function MapExample({ state }: Pick<Parameters<typeof TrialExample>[0], "state">) {
  const { across, up, measure, row, levels, now } = examples.map;
  const shown = measures.find(({ name }) => name === measure);
  const { full } = wordingOf(shown?.unit ?? "people");
  const values = Float64Array.from(examples.map.values);
  const [low, high] = valueSpan(values);
  const where = (value: number) => {
    const at = values.indexOf(value);
    const columns = levels[0].length;
    const [x, y] = [levels[0][at % columns], levels[1][Math.floor(at / columns)]];
    return `${leverLabel(across)} ${valueText(x)}, ${leverLabel(up)} ${valueText(y)}`;
  };
  const text = say.span(
    say.name(shown?.label ?? measure, row),
    full(low),
    where(low),
    full(high),
    where(high),
  );
  const axis = (name: string, of: readonly number[]) => ({
    levels: of,
    format: valueText,
    title: leverLabel(name),
  });
  return (
    <TrialExample state={state} text={text}>
      <SvgDrawing
        class="example-map"
        label={text}
        data={{
          across: axis(across, levels[0]),
          up: axis(up, levels[1]),
          values,
          format: full,
          threshold: (low + high) / 2,
          current: { across: now[0], up: now[1], name: say.current },
          cursor: undefined,
        }}
        render={renderLeverMap}
      />
    </TrialExample>
  );
}

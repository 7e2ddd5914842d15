import { measures } from "../../../sim/index.ts";
import { renderLeverMap, valueSpan } from "../../../viz/index.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { valueText } from "../../library/settingText.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { mapMessages } from "../../words/map.ts";
import { listed } from "../../words/parts/listed.ts";
import { wordingOf } from "../../words/wording.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialExample } from "../parts/TrialExample.tsx";

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
    return listed([`${settingLabel(across)} ${valueText(x)}`, `${settingLabel(up)} ${valueText(y)}`]);
  };
  const text = say.span(say.name(measureLabel(measure), row), full(low), where(low), full(high), where(high));
  const axis = (name: string, of: readonly number[]) => ({
    levels: of,
    format: valueText,
    title: settingLabel(name),
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

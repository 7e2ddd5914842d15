import { useEffect, useRef } from "preact/hooks";
import type { Settable } from "../../../sim/index.ts";
import { isAboutSalafi } from "../../library/aboutSalafi.ts";
import { valueText } from "../../library/settingText.ts";
import { equationOf, explanationMessages as say } from "../../words/explanations.ts";
import { salafiText } from "../../words/salafi.ts";
import type { SettingName, SettingUnit } from "../../words/settings/SettingName.ts";
import { settingLabels } from "../../words/settings/settingLabels.ts";
import { settingTexts } from "../../words/settings/settingTexts.ts";
import { settingUnits } from "../../words/settings/settingUnits.ts";
import { openBeside } from "./openBeside.ts";

interface ExplanationProps {
  readonly settable: Settable;
  readonly onClose: () => void;
}

/** A setting explained in three steps: a line, a paragraph, then its equation and its ground. Opens itself. */
export function ExplanationDialog({ settable, onClose }: ExplanationProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => openBeside(dialog.current, settable.name), [settable]);
  const { symbol, bounds, range, grade } = settable;
  const name = settable.name as SettingName;
  const label = settingLabels[name];
  const unit = settingUnits[settable.unit as SettingUnit];
  const { text, source } = settingTexts[name];
  const { title, lines, where } = equationOf(name);
  const facts: readonly (readonly [string, string])[] = [
    [say.name, symbol === "" ? name : `${name} (${symbol})`],
    [say.default, unit === "" ? valueText(settable.default) : `${valueText(settable.default)} (${unit})`],
    [say.bounds, say.interval(valueText(bounds[0]), valueText(bounds[1]))],
    ...(range === undefined
      ? []
      : [[say.range, say.interval(valueText(range[0]), valueText(range[1]))] as const]),
    [
      say.ground,
      grade === ""
        ? say.noClaim
        : source.startsWith(say.grades[grade])
          ? say.grade(grade, source)
          : say.grade(grade, say.graded(say.grades[grade], source)),
    ],
  ];
  return (
    <dialog ref={dialog} class="explanation" aria-labelledby="explanation-title" onClose={onClose}>
      <form method="dialog">
        <button type="submit">{say.close}</button>
      </form>
      <h2 id="explanation-title">{label}</h2>
      <p class="lead">{text}</p>
      <p>{say.paragraphs[name as keyof typeof say.paragraphs]}</p>
      {isAboutSalafi(name) && <p class="note">{salafiText()}</p>}
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard. */}
      <section class="equation" tabIndex={0} aria-label={title}>
        <pre>{lines.join("\n")}</pre>
      </section>
      {where !== "" && <p>{where}</p>}
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

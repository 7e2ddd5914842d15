import { asRedesign, effects, type RedesignAnswer } from "../../../lessons/answer.ts";
import type { StepOf } from "../../../lessons/lesson.ts";
import { textIn } from "../../../lessons/texts.ts";
import { measureLabel } from "../../../library/measureLabel.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { lazyPanel } from "../../parts/lazyPanel.tsx";
import { LineText } from "../ParagraphText.tsx";
import type { StepProps } from "../StepProps.ts";
import { HandsLine } from "./HandsLine.tsx";
import { RedesignResult, readingOf } from "./RedesignResult.tsx";

const say = lessonWords.redesign;
const ClaimTest = lazyPanel(() =>
  import("./ClaimTestBeside.tsx").then(({ ClaimTestBeside }) => ClaimTestBeside),
);

type RedesignProps = StepProps<StepOf<"redesign">>;
interface ChosenProps extends RedesignProps {
  readonly given: RedesignAnswer;
  /** What others said of the mechanism that was chosen, in the order of `effects`. */
  readonly said: readonly number[];
}
const parts = ["off", "half"] as const;

/** One mechanism is switched off or halved; what changes is predicted, run, and the accounts are voted on. */
export function RedesignStep(props: RedesignProps) {
  const { step, index, answer, bench, mode, handsOf, saidOf, follows = false } = props;
  const given = asRedesign(answer);
  const { accounts } = step;
  // At a projector without phones the hands for each effect stand behind those for each account.
  const said = saidOf?.(given) ?? handsOf?.(index).slice(accounts.length) ?? [];
  // A wall has room for what is chosen, or for what was found and the vote; where another screen leads nothing is chosen.
  const isWall = mode === "projector";
  const showsVote = !isWall || given.ran === true || (follows && given.mechanism === undefined);
  return (
    <div class="step-activity redesign">
      <div class="explore-side">
        {!isWall && <Mechanisms {...props} given={given} said={said} />}
        {isWall && !follows && (
          <details class="mechanism-choice" open={!given.ran}>
            <summary>{say.mechanism}</summary>
            <Mechanisms {...props} given={given} said={said} />
          </details>
        )}
        <Prediction {...props} given={given} said={said} />
      </div>
      <div class="explore-main">
        <RedesignResult {...props} given={given} said={said} />
        {step.claim !== undefined && (
          <details class="claim-beside">
            <summary>{say.claim}</summary>
            <ClaimTest bench={bench} id={step.claim} />
          </details>
        )}
      </div>
      {showsVote && (
        <div class="explore-side">
          <Accounts {...props} given={given} />
        </div>
      )}
    </div>
  );
}

/** Another choice hides the result until it is run too, and asks for what it would change anew. */
function Mechanisms({ lesson, step, index, language, mode, given, said, onAnswer, ...props }: ChosenProps) {
  const choose = (mechanism: number, part: (typeof parts)[number]) => {
    const { effect: _, ran: __, ...rest } = given;
    onAnswer({ ...rest, mechanism, part });
    if (said.some((count) => count > 0))
      props.onHands?.(handsWith(step, props.handsOf?.(index) ?? [], () => 0));
  };
  return (
    <fieldset class="mechanisms">
      <legend class={mode === "projector" ? "unseen" : undefined}>{say.mechanism}</legend>
      {step.mechanisms.map((one, i) => (
        <div class="mechanism" key={one.label.en}>
          <LineText text={one.label} lesson={lesson} language={language} />
          {parts.map(
            (part) =>
              one[part] !== undefined && (
                <label key={part}>
                  <input
                    type="radio"
                    name={`mechanism-${index}`}
                    checked={given.mechanism === i && given.part === part}
                    aria-label={`${textIn(one.label, language).text}: ${say[part]}`}
                    onChange={() => choose(i, part)}
                  />
                  <span aria-hidden="true">{say[part]}</span>
                </label>
              ),
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** What is said of the mechanism before its run, and the run. */
function Prediction({ lesson, step, index, mode, given, said, onAnswer, ...props }: ChosenProps) {
  const { mechanism, part, effect, ran = false } = given;
  const chosen = step.mechanisms[mechanism ?? -1];
  const isChosen = chosen !== undefined && part !== undefined && chosen[part] !== undefined;
  const { measure, to } = readingOf(step, lesson);
  const isWall = mode === "projector";
  const add =
    props.onHands &&
    ((at: number) =>
      props.onHands?.(
        handsWith(step, props.handsOf?.(index) ?? [], (hands, i) => hands + (i === at ? 1 : 0)),
      ));
  return (
    <>
      {isChosen && !(isWall && ran) && (
        <fieldset class="guess-choices effects">
          <legend>
            {props.follows && <b>{say.changed(textIn(chosen.label, props.language).text, say[part])}</b>}{" "}
            {say.guess(measureLabel(measure), lessonWords.run.atMonth(to))}
          </legend>
          {effects.map((each, i) =>
            isWall ? (
              <HandsLine
                key={each}
                label={say.effects[each]}
                // What phones have said is not shown before the run; then it stands beside what was found.
                count={add && (said[i] ?? 0)}
                onAdd={add && (() => add(i))}
              />
            ) : (
              <label key={each}>
                <input
                  type="radio"
                  name={`effect-${index}`}
                  checked={effect === each}
                  disabled={ran}
                  onChange={() => onAnswer({ ...given, effect: each })}
                />
                <span>{say.effects[each]}</span>
              </label>
            ),
          )}
        </fieldset>
      )}
      {!(isWall && (ran || props.follows)) && (
        <button
          type="button"
          class="primary"
          data-key="play"
          // It keeps the focus once it has run: again changes nothing.
          disabled={!isChosen || (effect === undefined && !isWall)}
          onClick={() => onAnswer({ ...given, ran: true })}
        >
          {say.run}
        </button>
      )}
    </>
  );
}

function Accounts({
  lesson,
  step,
  index,
  language,
  mode,
  given,
  onAnswer,
  ...props
}: Omit<ChosenProps, "said">) {
  const hands = props.handsOf?.(index) ?? [];
  const { onHands } = props;
  const add = (at: number) =>
    onHands?.(
      step.accounts
        .map((_, k) => (hands[k] ?? 0) + (k === at ? 1 : 0))
        .concat(hands.slice(step.accounts.length)),
    );
  return (
    <fieldset class="guess-choices accounts">
      <legend>{say.vote}</legend>
      {step.accounts.map((account, i) =>
        mode === "projector" ? (
          <HandsLine
            key={account.en}
            label={textIn(account, language, lesson.figures).text}
            count={hands[i] ?? 0}
            onAdd={onHands && (() => add(i))}
          />
        ) : (
          <label key={account.en}>
            <input
              type="radio"
              name={`vote-${index}`}
              checked={given.vote === i}
              onChange={() => onAnswer({ ...given, vote: i })}
            />
            <LineText text={account} lesson={lesson} language={language} />
          </label>
        ),
      )}
    </fieldset>
  );
}

/** Hands for the accounts as they are, and for each effect what `change` gives. */
const handsWith = (
  { accounts }: StepOf<"redesign">,
  hands: readonly number[],
  change: (hands: number, effect: number) => number,
): readonly number[] => [
  ...accounts.map((_, i) => hands[i] ?? 0),
  ...effects.map((_, i) => change(hands[accounts.length + i] ?? 0, i)),
];

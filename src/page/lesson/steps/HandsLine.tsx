import { lessonWords } from "../../../words/lesson/page.ts";
import { numerals } from "../../../words/numerals.ts";

interface HandsLineProps {
  readonly label: string;
  /** Undefined where it is not to be seen yet. */
  readonly count: number | undefined;
  /** One hand more; absent where phones answer, or the run has been shown. */
  readonly onAdd?: (() => void) | undefined;
}

/** The hands of a class for one answer; where phones answer, how many have given it. */
export function HandsLine({ label, count, onAdd }: HandsLineProps) {
  if (onAdd === undefined)
    return (
      <p class="account-hands">
        <span>{label}</span> {count !== undefined && <b>{numerals(count)}</b>}
      </p>
    );
  return (
    <button
      type="button"
      class="account-hands"
      aria-label={lessonWords.predict.hand(label, count ?? 0)}
      onClick={onAdd}
    >
      <span>{label}</span> <b>{numerals(count ?? 0)}</b>
    </button>
  );
}

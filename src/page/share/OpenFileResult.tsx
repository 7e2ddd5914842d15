import { useEffect, useRef } from "preact/hooks";
import { labelOf } from "../../lab/describe.ts";
import type { Opened } from "../../lab/scenarioFile.ts";
import type { Store } from "../../lab/store.ts";
import { shareMessages } from "../../words/share.ts";
import { openModal } from "../parts/openModal.ts";
import { plainProblem } from "../parts/plainProblem.ts";

/** A file that was opened, or was not. */
export interface OpenOutcome {
  readonly name: string;
  readonly opened: Opened;
  /** Step of the history that brings back the earlier content; undefined when nothing changed. */
  readonly before?: number | undefined;
}

interface OpenFileResultProps {
  readonly store: Store;
  readonly outcome: OpenOutcome;
  readonly onClose: () => void;
}

/** Every problem of a file that was not opened; for an opened file, one line that says so. */
export function OpenFileResult({ store, outcome: { name, opened, before }, onClose }: OpenFileResultProps) {
  const say = shareMessages.open;
  if (!opened.ok) return <Refused name={name} problems={opened.problems} onClose={onClose} />;
  const { title } = opened;
  return (
    <div class="floating opened" role="status">
      <p>{title === "" ? say.opened(name) : say.openedScenario(name, title)}</p>
      <span>
        {before !== undefined && store.history.value.at === before + 1 && (
          <button
            type="button"
            onClick={() => {
              store.goTo(before);
              onClose();
            }}
          >
            {say.undo}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {say.dismiss}
        </button>
      </span>
    </div>
  );
}

interface RefusedProps {
  readonly name: string;
  readonly problems: readonly string[];
  readonly onClose: () => void;
}

function Refused({ name, problems, onClose }: RefusedProps) {
  const say = shareMessages.open;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => openModal(dialog.current), []);
  return (
    <dialog ref={dialog} class="refused" aria-labelledby="refused-title" onClose={onClose}>
      <form method="dialog">
        <button type="submit">{shareMessages.close}</button>
      </form>
      <h2 id="refused-title">{say.refusedTitle}</h2>
      <p>{say.refused(name)}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{plainProblem(problem, labelOf)}</li>
        ))}
      </ul>
    </dialog>
  );
}

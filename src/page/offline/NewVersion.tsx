import { offlineMessages as say } from "../../words/parts/offline.ts";
import "./newVersion.css";

interface NewVersionProps {
  readonly onTake: () => void;
  readonly onLater: () => void;
}

/** The offer of a newer version of the page; its address, which holds the scenarios, stays. */
export function NewVersion({ onTake, onLater }: NewVersionProps) {
  return (
    <div class="floating new-version" role="status">
      <p>{say.newer}</p>
      <span>
        <button type="button" onClick={onTake}>
          {say.take}
        </button>
        <button type="button" onClick={onLater}>
          {say.later}
        </button>
      </span>
    </div>
  );
}

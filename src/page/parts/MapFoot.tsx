import { useSignal } from "@preact/signals";
import { modelVersion } from "../../../sim/index.ts";
import { mapMessages as say } from "../../words/map.ts";
import { formatCount } from "../../words/wording.ts";
import { copyText } from "./copyText.ts";

interface MapFootProps {
  readonly command: string;
  /** The file name that the command uses for the scenario, where it needs a file. */
  readonly file?: string | undefined;
  readonly seed: string;
  readonly replicates: number;
  readonly agents: number;
}

/** How a picture was made, and the command that makes it again. */
export function MapFoot({ command, file, seed, replicates, agents }: MapFootProps) {
  const copied = useSignal("");
  return (
    <p class="note map-foot">
      {say.made(modelVersion, seed, formatCount(agents), replicates)} {say.again} <code>{command}</code>{" "}
      {file !== undefined && `${say.needsFile(file)} `}
      <button
        type="button"
        onClick={() =>
          copyText(command).then(
            () => {
              copied.value = command;
            },
            // The command is beside the button, to be copied by hand.
            () => {},
          )
        }
      >
        {copied.value === command ? say.copied : say.copy}
      </button>
    </p>
  );
}

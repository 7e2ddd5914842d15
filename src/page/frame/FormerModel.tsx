import { modelVersion } from "../../../sim/index.ts";
import type { KeptModel } from "../../engine/keptModels.ts";
import type { Store } from "../../lab/store.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { formerMessages } from "../../words/formerModels.ts";
import { NotTheSame, NumbersOfBoth } from "./BothModels.tsx";

/** Says that a former model makes the numbers, and whether they are the link's; shows what the present one makes of them. */
export function FormerModelNotice(props: LabProps & { readonly former: KeptModel }) {
  const { store, address, former } = props;
  const verdict = address.verdict.value;
  const said = [verdict?.text, verdict?.isSame ? undefined : formerMessages.text(former)];
  return (
    <div class="notice" id="former-model" data-good={verdict?.isSame || undefined}>
      <p>{said.filter((text) => text !== undefined).join(" ")}</p>
      <NumbersOfBoth {...props} />
      <UsePresentModel store={store} />
      <NotTheSame {...props} />
    </div>
  );
}

/** What stands in place of a tab that only the present model can fill. */
export function FormerModelPanel({ store, former }: { readonly store: Store; readonly former: string }) {
  return (
    <div class="notice">
      <p>{formerMessages.hidden(former, modelVersion)}</p>
      <UsePresentModel store={store} />
    </div>
  );
}

function UsePresentModel({ store }: { readonly store: Store }) {
  return (
    <button type="button" onClick={() => store.dispatch({ type: "usePresentModel" })}>
      {formerMessages.run(modelVersion)}
    </button>
  );
}

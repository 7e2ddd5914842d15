import { modelVersion } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { labMessages } from "../../words/lab.ts";

/** Says that a model of before makes the numbers, and whether they are the link's; offers the present one. */
export function FormerModelNotice({
  store,
  address,
  former,
}: Pick<LabProps, "store" | "address"> & { readonly former: string }) {
  const verdict = address.verdict.value;
  const said = labMessages.engine.text(former, modelVersion);
  return (
    <div class="notice" id="former-model" data-good={verdict?.isSame || undefined}>
      <p>{verdict === undefined ? said : `${verdict.text} ${said}`}</p>
      <UsePresentModel store={store} />
    </div>
  );
}

/** What stands in place of a tab that only the present model can fill. */
export function FormerModelPanel({ store, former }: { readonly store: Store; readonly former: string }) {
  return (
    <div class="notice">
      <p>{labMessages.engine.hidden(former, modelVersion)}</p>
      <UsePresentModel store={store} />
    </div>
  );
}

function UsePresentModel({ store }: { readonly store: Store }) {
  return (
    <button type="button" onClick={() => store.dispatch({ type: "usePresentModel" })}>
      {labMessages.engine.run(modelVersion)}
    </button>
  );
}

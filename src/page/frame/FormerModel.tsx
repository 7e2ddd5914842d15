import { modelVersion } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";
import { labMessages } from "../../words/lab.ts";

/** Says that a model of before makes the numbers, and offers the present one; nothing where the present one does. */
export function FormerModelNotice({ store }: { readonly store: Store }) {
  const { engine } = store.shown.value.document.run;
  if (engine === undefined) return null;
  return (
    <div class="notice" id="former-model">
      <p>{labMessages.engine.text(engine)}</p>
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

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { loadPresetTexts, type PresetTexts } from "../../library/presetTexts.ts";
import { labMessages } from "../../words/lab.ts";
import { messages } from "../../words/messages.ts";
import { observedMessages } from "../../words/parts/observed.ts";
import { salafiText } from "../../words/salafi.ts";

/** The texts of a scenario's file, fetched when they are shown; give it the id as its key. */
export function ScenarioTexts({ id }: { readonly id: string }) {
  const say = messages.scenario;
  const texts = useSignal<PresetTexts | "coming" | "failed">("coming");
  useEffect(() => {
    loadPresetTexts(id).then(
      (found) => {
        texts.value = found;
      },
      () => {
        texts.value = "failed";
      },
    );
  }, [id, texts]);
  if (typeof texts.value === "string") {
    const { offline: failed, loading } = labMessages.lazy;
    return <p role="status">{texts.value === "failed" ? failed : loading}</p>;
  }
  const { description, source, leavesOut, author, date } = texts.value;
  return (
    <>
      <p>{description}</p>
      {/salafi/i.test(description) && <p>{salafiText()}</p>}
      <p>
        <b>{say.source}</b> {source}
      </p>
      <p>
        <b>{say.leavesOut}</b> {leavesOut}
      </p>
      <p>{say.by(author, observedMessages.date(date))}</p>
    </>
  );
}

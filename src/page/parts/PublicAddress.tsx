import { useSignal } from "@preact/signals";
import { isOnlyHere, publicAddress, setPublicAddress } from "../../lab/address/publicAddress.ts";
import { takeAlongMessages } from "../../words/parts/takeAlong.ts";
import "./publicAddress.css";

/** Where the page has no address that others can open, a field for one: links, embed codes and QR codes are made for there. */
export function PublicAddress() {
  const say = takeAlongMessages.address;
  const told = useSignal("");
  if (!isOnlyHere()) return null;
  const set = publicAddress.value;
  return (
    <form
      class="public-address"
      onSubmit={(event) => {
        event.preventDefault();
        const field = new FormData(event.currentTarget).get("address");
        const isTaken = setPublicAddress(String(field ?? ""));
        told.value = !isTaken ? say.refused : publicAddress.peek() === undefined ? say.taken : say.kept;
      }}
    >
      <p>{set === undefined ? say.onlyHere : say.set(set)}</p>
      <label>
        {say.field}
        <input
          type="text"
          name="address"
          inputMode="url"
          maxLength={200}
          placeholder={say.hint}
          defaultValue={set ?? ""}
        />
      </label>
      <button type="submit">{say.keep}</button>
      <span role="status">{told.value}</span>
    </form>
  );
}

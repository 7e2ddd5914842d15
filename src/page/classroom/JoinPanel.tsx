import type { ClassAddress, TeacherView } from "../../classroom/views.ts";
import { teacherWords } from "../../words/classroom/teacher.ts";
import { QrCode } from "../parts/QrCode.tsx";
import type { TeacherClass } from "./teacherClass.ts";

const say = teacherWords.join;

/** How students come in, large enough for the last row; and what to do when they do not. */
export function JoinPanel({ view, inClass }: { readonly view: TeacherView; readonly inClass: TeacherClass }) {
  const { addresses, code, invitation, wrongCodes, waiting } = view;
  return (
    <section class="class-join" aria-label={say.show}>
      {addresses.length === 0 && <p class="no-network">{say.none}</p>}
      <ul class="class-addresses">
        {addresses.map((each) => (
          <Address
            key={each.address}
            {...each}
            code={code}
            invitation={invitation}
            isOnly={addresses.length === 1}
          />
        ))}
      </ul>
      <p class="class-test">{say.test}</p>
      <p class="class-codes" role="status">
        {waiting > 0 ? say.waiting(waiting) : wrongCodes > 0 ? say.wrong(wrongCodes) : ""}{" "}
        {wrongCodes > 0 && (
          <button type="button" onClick={() => void inClass.do({ kind: "newCode" })}>
            {say.newCode}
          </button>
        )}
      </p>
      <details class="class-help">
        <summary>{say.fails}</summary>
        <ol>
          {say.help.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
        <p>{say.more}</p>
      </details>
    </section>
  );
}

interface AddressProps extends ClassAddress {
  readonly code: string;
  readonly invitation: string;
  readonly isOnly: boolean;
}

function Address({ address, network, isReached, code, invitation, isOnly }: AddressProps) {
  return (
    <li class="class-address" data-only={isOnly || undefined}>
      <div class="class-address-words">
        {!isOnly && network !== "" && <p class="network">{say.network(network)}</p>}
        <p>{say.open}</p>
        <p class="large">
          <bdi>{address.replace(/\/$/, "")}</bdi>
        </p>
        <p>{say.code}</p>
        <p class="large code">
          <bdi>{code}</bdi>
        </p>
        <p class="reached" data-reached={isReached || undefined}>
          {isReached ? say.reached : say.unreached}
        </p>
      </div>
      <div class="class-qr">
        <QrCode text={`${address}#${invitation}`} label={`${say.scan}: ${address}`} />
        <p>{say.scan}</p>
      </div>
    </li>
  );
}

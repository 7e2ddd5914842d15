import type { ClassAddress, TeacherView, WallView } from "../../classroom/views.ts";
import { teacherWords } from "../../words/classroom/teacher.ts";
import { QrCode } from "../parts/QrCode.tsx";

const say = teacherWords.join;

interface JoinPanelProps {
  readonly view: TeacherView;
  readonly onNewCode: () => void;
}

/** How students come in, large enough for the last row; and what to do when they do not. */
export function JoinPanel({ view, onNewCode }: JoinPanelProps) {
  const { wrongCodes, waiting } = view;
  return (
    <section class="class-join" aria-label={say.show}>
      <JoinAddresses view={view} />
      <p class="class-test">{say.test}</p>
      <p class="class-codes" role="status">
        {waiting > 0 ? say.waiting(waiting) : wrongCodes > 0 ? say.wrong(wrongCodes) : ""}{" "}
        {wrongCodes > 0 && (
          <button type="button" onClick={onNewCode}>
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

/** Each address with its QR code, and the code that is typed. */
export function JoinAddresses({ view: { addresses, code, invitation } }: { readonly view: WallView }) {
  return (
    <>
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
    </>
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

import { claimsMessages as say } from "../../words/claims.ts";
import { notInModel } from "../../words/notInModel.ts";

/** What stays out of the model, where people look for it. The palette finds each by name. */
export function NotInModel() {
  return (
    <section class="not-in-model" aria-labelledby="not-in-model">
      <h3 id="not-in-model">{say.notInModel.title}</h3>
      <p>{say.notInModel.intro}</p>
      <dl>
        {notInModel.map(({ id, name, text }) => (
          <div key={id} id={`absent-${id}`} tabIndex={-1}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

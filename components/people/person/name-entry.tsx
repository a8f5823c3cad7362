import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { Folded } from '@/components/forms/folded';
import type { NameView } from '@/lib/cases/person/view';
import { AcceptForm } from './accept-form';
import { CorrectForm } from './correct-form';
import { DeclinedForm } from './declined-form';
import type { PersonGround } from './person-ground';
import { WithdrawNameForm } from './withdraw-name-form';

type Props = { name: NameView; ground: PersonGround; mayEdit: boolean };

/** One spelling with all that is known of it and all that can be done with it. */
export function NameEntry({ name, ground, mayEdit }: Props): ReactElement {
  const { say } = ground;
  const { kind, language, script } = name.said;
  const stands = name.state === 'STANDS';
  return (
    <li className={`marked ${name.mark.level.toLowerCase()}`}>
      <h3 lang={name.language}>{stands ? name.text : <del>{name.text}</del>}</h3>
      <p className="meta">
        {[kind, language, script].join(' · ')} · <VisibilityWord mark={name.mark} />
        {name.preferredFor === null ? null : (
          <b> · {say.isPreferred.replace('{language}', name.preferredFor)}</b>
        )}
      </p>
      <p className="meta">
        {name.source === null ? say.noSource : say.source.replace('{source}', name.source)}
      </p>
      {name.state === 'WITHDRAWN' ? <p className="flag">{say.withdrawn}</p> : null}
      {name.replacedBy === null ? null : (
        <p className="flag">
          {say.replaced}: <span lang={name.replacedBy.language}>{name.replacedBy.text}</span>
        </p>
      )}
      {!mayEdit || name.suggestions.length === 0 ? null : (
        <section>
          <h4>{say.suggestions}</h4>
          <p className="note">{say.suggestionsLead}</p>
          {name.suggestions.map((suggestion) => (
            <AcceptForm
              key={suggestion.language}
              ground={ground}
              once={randomUUID()}
              nameId={name.id}
              suggestion={suggestion}
            />
          ))}
        </section>
      )}
      {!mayEdit || name.standsNow === null ? null : (
        <Folded title={say.putBack}>
          <CorrectForm ground={ground} once={randomUUID()} name={name} standsNow={name.standsNow} />
        </Folded>
      )}
      {!mayEdit || !stands ? null : (
        <>
          {name.declined === null ? null : (
            <Folded title={say.declined}>
              <DeclinedForm ground={ground} once={randomUUID()} nameId={name.id} declined={name.declined} />
            </Folded>
          )}
          <Folded title={say.correct}>
            <CorrectForm ground={ground} once={randomUUID()} name={name} />
          </Folded>
          <Folded title={say.withdraw}>
            <WithdrawNameForm ground={ground} once={randomUUID()} nameId={name.id} />
          </Folded>
        </>
      )}
    </li>
  );
}

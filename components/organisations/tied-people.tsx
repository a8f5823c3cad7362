import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { PersonLink } from '@/components/cases/links/person-link';
import type { TiedLine } from '@/lib/organisations/edit/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  people: readonly TiedLine[];
  say: Messages['gazetteer']['organisations'];
  closed: Messages['links']['relations'];
};

/** The people tied to an organisation: as what, how long, and who may see it. */
export function TiedPeople({ people, say, closed }: Props): ReactElement {
  if (people.length === 0) return <p>{say.nobody}</p>;
  return (
    <ul className="file-rows">
      {people.map(({ key, person, tie, isExposed }) => (
        <li key={key} className={tie === null ? '' : `marked ${tie.mark.level.toLowerCase()}`}>
          <p>
            <PersonLink person={person} say={closed} />
            {tie?.role == null ? null : (
              <>
                , <span lang={tie.role.lang}>{tie.role.text}</span>
              </>
            )}
          </p>
          {tie === null ? (
            <p className="meta">{say.described}</p>
          ) : (
            <p className="meta">
              {[tie.word, ...(tie.span === '' ? [] : [tie.span])].join(' · ')} ·{' '}
              <VisibilityWord mark={tie.mark} />
            </p>
          )}
          {isExposed && person.caseId !== null ? (
            <p className="flag">
              <a href={`/desk/cases/${person.caseId}/review`}>{say.still}</a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

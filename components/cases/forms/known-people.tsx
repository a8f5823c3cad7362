import type { ReactElement } from 'react';
import type { Messages } from '@/lib/platform/i18n/messages';

type Known = {
  id: string;
  names: readonly { text: string; language: string }[];
  codes: readonly string[];
  reasons: readonly string[];
};
type Props = { people: readonly Known[]; say: Messages['desk-cases']['new'] };

/** The people who may be meant, each with a link that opens a file about them. */
export function KnownPeople({ people, say }: Props): ReactElement {
  if (people.length === 0) return <p>{say.nobody}</p>;
  return (
    <>
      <h2>{say.known}</h2>
      <ul className="file-rows">
        {people.map((person) => (
          <li key={person.id}>
            <p>
              {person.names.map((name, at) => (
                <span key={name.text}>
                  {at === 0 ? '' : ' · '}
                  <span lang={name.language}>{name.text}</span>
                </span>
              ))}
            </p>
            {person.reasons.length === 0 ? null : <p className="meta">{person.reasons.join(' · ')}</p>}
            <p className="meta">
              {person.codes.length === 0 ? '' : `${say.codes.replace('{codes}', person.codes.join(', '))} · `}
              <a href={`/desk/cases/new?person=${person.id}`}>{say.choose}</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

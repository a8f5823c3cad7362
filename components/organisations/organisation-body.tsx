import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { ShownPages } from '@/components/cases/visibility/shown-pages';
import { Folded } from '@/components/forms/folded';
import type { DeskOrganisation } from '@/lib/organisations/edit/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { TiedPeople } from './tied-people';
import { AmendOrganisationForm } from './amend-organisation-form';
import type { OrganisationGround } from './organisation-ground';
import { OrganisationNameForm } from './organisation-name-form';

type Props = {
  organisation: DeskOrganisation;
  ground: OrganisationGround;
  say: Messages['gazetteer']['organisations'];
  closed: Messages['links']['relations'];
  /** Of the pages that go when ties to it are closed. */
  reach: Messages['visibility'];
  /** Contributors look and add; what is there is changed by who keeps files. */
  mayAmend: boolean;
};

/** One organisation: its names, what it is, its parts, and the people tied to it. */
export function OrganisationBody({
  organisation,
  ground,
  say,
  closed,
  reach,
  mayAmend,
}: Props): ReactElement {
  const { names, parts, people, within, shown } = organisation;
  return (
    <>
      <p className="meta">
        {[organisation.kind, ...(organisation.founded === '' ? [] : [organisation.founded])].join(' · ')}
        {within === null ? null : (
          <>
            {' '}
            · {say.within}: <a href={`/desk/organisations/${within.id}`}>{within.text}</a>
          </>
        )}
      </p>
      {organisation.closed === null ? null : <p className="flag">{organisation.closed}.</p>}
      <h2>{say.names}</h2>
      <ul className="file-rows">
        {names.map((name) => (
          <li key={name.id}>
            <p>
              <b lang={name.lang}>{name.text}</b>
            </p>
            <p className="meta">
              {[
                name.language,
                ...(name.readers === null ? [] : [say.readers.replace('{language}', name.readers)]),
              ].join(' · ')}
            </p>
            {mayAmend ? (
              <Folded title={ground.say.correct.replace('{name}', name.text)}>
                <OrganisationNameForm ground={ground} name={name} once={randomUUID()} />
              </Folded>
            ) : null}
          </li>
        ))}
      </ul>
      {mayAmend ? (
        <>
          <Folded title={ground.say.addName}>
            <OrganisationNameForm ground={ground} name={null} once={randomUUID()} />
          </Folded>
          <h2>{say.what}</h2>
          <AmendOrganisationForm
            {...{ ground, entries: organisation.entries, once: randomUUID() }}
            asksAway={shown.length > 0}
            reach={{ away: reach.away, gone: reach.gone }}
          />
          {shown.length === 0 ? null : <ShownPages shown={shown} say={reach} />}
        </>
      ) : null}
      {parts.length === 0 ? null : <h2>{say.parts}</h2>}
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`/desk/organisations/${part.id}`}>{part.text}</a>
          </li>
        ))}
      </ul>
      <h2>{say.people}</h2>
      <p className="note">{say.peopleNote}</p>
      <TiedPeople people={people} say={say} closed={closed} />
    </>
  );
}

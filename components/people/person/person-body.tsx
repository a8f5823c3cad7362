import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { LikelyPeople } from '@/components/people/duplicates/likely-people';
import { MergedPeople } from '@/components/people/merge/merged-people';
import type { Option } from '@/lib/cases/choices/view';
import type { PersonView } from '@/lib/cases/person/view';
import type { KeptApart } from '@/lib/people/distinct/rules';
import type { LikelyView, ToldApart } from '@/lib/people/duplicates/view';
import type { MergedView } from '@/lib/people/merge/view';
import { BirthLine } from './birth-line';
import { DescribeForm } from './describe-form';
import { NameEntry } from './name-entry';
import type { PersonGround } from './person-ground';
import { PreferForm } from './prefer-form';

type Props = {
  caseId: string;
  person: PersonView;
  ground: PersonGround;
  mayEdit: boolean;
  likely: LikelyView[];
  apart: ToldApart[];
  kept: KeptApart | null;
  merged: MergedView[];
  roles: readonly Option[];
};

/** What is known of the person of a file, all their names, and who else they may be. */
export function PersonBody(props: Props): ReactElement {
  const { caseId, person, ground, mayEdit, likely, apart, kept, merged, roles } = props;
  const { say } = ground;
  const { gender, organisation } = person;
  const known = { gender: gender ?? '', roles: person.roles, organisationId: organisation.id };
  return (
    <article>
      <h1 lang={person.called.language}>{person.called.text}</h1>
      {mayEdit ? null : <p className="flag">{say.readOnly}</p>}
      <BirthLine {...{ caseId, birth: person.birth, say, mayEdit }} />
      <h2>{say.names}</h2>
      <p className="note">{say.namesLead}</p>
      <p className="add-links">{mayEdit && <a href={`/desk/cases/${caseId}/add/name`}>{say.add}</a>}</p>
      <ul className="names">
        {person.names.map((name) => (
          <NameEntry key={name.id} name={name} ground={ground} mayEdit={mayEdit} />
        ))}
      </ul>
      {!mayEdit ? null : (
        <>
          <h2>{say.preferred}</h2>
          <p className="note">{say.preferredLead}</p>
          <PreferForm
            {...{ ground, once: randomUUID(), preferred: person.preferred }}
            names={person.names.filter(({ state }) => state === 'STANDS')}
          />
          <h2>{say.about}</h2>
          <DescribeForm
            {...{ ground, once: randomUUID(), known, entries: known, roles }}
            organisations={organisation.options}
          />
          <LikelyPeople {...{ likely, apart, ground, kept }} />
          <MergedPeople merged={merged} ground={ground} />
        </>
      )}
    </article>
  );
}

import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { BirthLine } from '@/components/people/person/birth-line';
import { DescribeForm } from '@/components/people/person/describe-form';
import { LikelyPeople } from '@/components/people/duplicates/likely-people';
import { NameEntry } from '@/components/people/person/name-entry';
import { PreferForm } from '@/components/people/person/prefer-form';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { findPersonOfFile } from '@/lib/cases/person/read-desk';
import { toPersonView } from '@/lib/cases/person/view';
import { mayEditCase } from '@/lib/cases/policy';
import { readLikeness } from '@/lib/people/duplicates/read-desk';
import { toKnownView } from '@/lib/people/duplicates/view';
import { personRole } from '@/lib/people/schema';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import './person.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.person.title);

/** The person of a file: what is known of them, and all their names. */
export default async function PersonPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const [rows, locale] = await Promise.all([findPersonOfFile(door, id), deskLocale()]);
  if (rows === null) notFound();
  const person = toPersonView(rows, locale);
  const { person: say, 'desk-cases': cases, lists } = MESSAGES[locale];
  const mayEdit = rows.person.cases.every((file) => mayEditCase(door.actor, file));
  const { likely, apart } = await readLikeness(door, rows.head.personId);
  const ground = {
    hidden: { caseId: id, revision: String(person.revision) },
    ...{ words: formWords(locale), say, fields: cases.form, lists: toFormLists(locale), locale },
  };
  const known = { gender: person.gender ?? '', roles: person.roles };
  const roles = personRole.options.map((value) => ({ value, label: lists.role[value].label }));
  const drafts = await readPageDrafts(door, `/desk/cases/${id}/person`, person.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <article>
        <FileNav caseId={id} current="person" locale={locale} />
        <h1 lang={person.called.language}>{person.called.text}</h1>
        {mayEdit ? null : <p className="flag">{say.readOnly}</p>}
        <BirthLine {...{ caseId: id, birth: person.birth, say, mayEdit }} />
        <h2>{say.names}</h2>
        <p className="note">{say.namesLead}</p>
        <p className="add-links">{mayEdit && <a href={`/desk/cases/${id}/add/name`}>{say.add}</a>}</p>
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
              ground={ground}
              once={randomUUID()}
              names={person.names.filter(({ state }) => state === 'STANDS')}
              preferred={person.preferred}
            />
            <h2>{say.about}</h2>
            <DescribeForm {...{ ground, once: randomUUID(), known, entries: known, roles }} />
            <LikelyPeople likely={toKnownView(likely, locale)} apart={apart} ground={ground} />
          </>
        )}
      </article>
    </PageDrafts>
  );
}

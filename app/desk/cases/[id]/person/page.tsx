import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { DescribeForm } from '@/components/people/person/describe-form';
import { LikelyPeople } from '@/components/people/duplicates/likely-people';
import { MergedPeople } from '@/components/people/merge/merged-people';
import { NameEntry } from '@/components/people/person/name-entry';
import { PreferForm } from '@/components/people/person/prefer-form';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { findPersonOfFile } from '@/lib/cases/person/read-desk';
import { toPersonView } from '@/lib/cases/person/view';
import { mayEditCase } from '@/lib/cases/policy';
import { readLikeness } from '@/lib/people/duplicates/read-desk';
import { toKnownView } from '@/lib/people/duplicates/view';
import { listMerged } from '@/lib/people/merge/read-desk';
import { toMergedView } from '@/lib/people/merge/view';
import { personRole } from '@/lib/people/schema';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';
import './person.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.person.title);

/** The person of a file: what is known of them, and all their names. */
export default async function PersonPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const rows = (await findPersonOfFile(door, id)) ?? notFound();
  const [locale, kept] = await Promise.all([deskLocale(), findKeptEntries(door, `/desk/cases/${id}/person`)]);
  const person = toPersonView(rows, locale);
  const { person: say, 'desk-cases': cases, lists, drafts } = MESSAGES[locale];
  const mayEdit = rows.person.cases.every((file) => mayEditCase(door.actor, file));
  const { likely, apart } = await readLikeness(door, rows.head.personId);
  const merged = await listMerged(door, rows.head.personId, rows.person.cases);
  const ground = {
    hidden: { caseId: id, revision: String(person.revision) },
    ...{ words: formWords(locale), say, fields: cases.form, lists: toFormLists(locale), locale },
  };
  const known = { birth: person.birth, gender: person.gender ?? '', roles: person.roles };
  const roles = personRole.options.map((value) => ({ value, label: lists.role[value].label }));
  return (
    <article>
      <FileNav caseId={id} current="person" locale={locale} />
      <h1 lang={person.called.language}>{person.called.text}</h1>
      {mayEdit ? null : <p className="flag">{say.readOnly}</p>}
      {kept === null ? null : <p className="flag">{drafts.note.session}</p>}
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
            {...{ ground, once: randomUUID(), preferred: person.preferred }}
            names={person.names.filter(({ state }) => state === 'STANDS')}
          />
          <h2>{say.about}</h2>
          <DescribeForm {...{ ground, once: randomUUID(), entries: { ...known, ...kept?.entries }, roles }} />
          <LikelyPeople likely={toKnownView(likely, locale)} {...{ apart, ground }} />
          <MergedPeople merged={toMergedView(merged, locale)} ground={ground} />
        </>
      )}
    </article>
  );
}

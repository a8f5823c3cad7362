import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { PersonBody } from '@/components/people/person/person-body';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { findPersonOfFile } from '@/lib/cases/person/read-desk';
import { toPersonView } from '@/lib/cases/person/view';
import { mayEditCase } from '@/lib/cases/policy';
import { readKeptApart } from '@/lib/people/distinct/rules';
import { readLikeness } from '@/lib/people/duplicates/read-desk';
import { toKnownView } from '@/lib/people/duplicates/view';
import { listMerged } from '@/lib/people/merge/read-desk';
import { toMergedView } from '@/lib/people/merge/view';
import { personRole } from '@/lib/people/schema';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import './person.css';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ kept?: string | string[] }>;
};

export const generateMetadata = deskTitle((words) => words.person.title);

/** The person of a file: what is known of them, and all their names. */
export default async function PersonPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const [rows, locale] = await Promise.all([findPersonOfFile(door, id), deskLocale()]);
  if (rows === null) notFound();
  const person = toPersonView(rows, locale);
  const { person: say, 'desk-cases': cases, lists } = MESSAGES[locale];
  const mayEdit = rows.person.cases.every((file) => mayEditCase(door.actor, file));
  const { likely, apart } = await readLikeness(door, rows.head.personId);
  const merged = await listMerged(door, rows.head.personId, rows.person.cases);
  const ground = {
    hidden: { caseId: id, revision: String(person.revision) },
    ...{ words: formWords(locale), say, fields: cases.form, lists: toFormLists(locale), locale },
  };
  const drafts = await readPageDrafts(door, `/desk/cases/${id}/person`, person.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="person" locale={locale} />
      <PersonBody
        {...{ caseId: id, person, ground, mayEdit, apart }}
        kept={readKeptApart((await searchParams).kept)}
        likely={toKnownView(likely, locale)}
        merged={toMergedView(merged, locale)}
        roles={personRole.options.map((value) => ({ value, label: lists.role[value].label }))}
      />
    </PageDrafts>
  );
}

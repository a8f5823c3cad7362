import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { AddHead } from '@/components/cases/forms/add-head';
import { AddedForm } from '@/components/cases/forms/added-form';
import { ChoiceSearch } from '@/components/cases/forms/choice-search';
import { DraftNote } from '@/components/forms/draft-note';
import { toEarlier } from '@/lib/cases/choices/earlier/view';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { toChoices } from '@/lib/cases/choices/view';
import { isAdded } from '@/lib/cases/facts/rules';
import { findClaimFile } from '@/lib/claims/file/read-desk';
import { toClaimStart } from '@/lib/claims/file/view';
import { toGradeWords } from '@/lib/claims/grades/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formDraft, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { resumeForm } from '@/lib/platform/session/draft-entries';
import { keepsFiles } from '@/lib/staff/policy';

type Props = {
  params: Promise<{ id: string; what: string }>;
  searchParams: Promise<Partial<Record<'find' | 'replaces', string | string[]>>>;
};

export const generateMetadata = deskTitle((words) => words['desk-cases'].file.add);

/** A form that adds one thing to a file. */
export default async function AddPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, what } = await params;
  const rows = isAdded(what) ? await findFile(door, id) : null;
  if (rows === null || !isAdded(what)) notFound();
  const { find, replaces } = await searchParams;
  const asked = typeof find === 'string' ? find : '';
  const here = `/desk/cases/${id}/add/${what}`;
  const [locale, chosen, resumed, claims] = await Promise.all([
    deskLocale(),
    readChoices(door, rows.head, what, asked),
    resumeForm(door, here, rows.head.revision),
    what === 'claim' ? findClaimFile(door, id) : null,
  ]);
  const start = toClaimStart(claims, replaces, locale);
  const file = toDeskFile(rows, locale, todayUtc(new Date()));
  const say = MESSAGES[locale]['desk-cases'];
  return (
    <>
      <AddHead file={file} title={say.addLink[what]} locale={locale} />
      <DraftNote resumed={resumed} revision={file.revision} locale={locale} />
      {what === 'source' ? null : <ChoiceSearch action={here} find={asked} say={say.choose} />}
      <AddedForm
        what={what}
        ground={{
          ...{ caseId: id, revision: file.revision, once: randomUUID() },
          words: formWords(locale),
          say: say.form,
          ...{ claims: MESSAGES[locale].claims, suggest: MESSAGES[locale].merge.suggest },
          grades: toGradeWords(locale),
          saved: { saved: say.saved, toFile: say.toFile, another: say.another, warnings: say.legalWarning },
          submit: say.addLink[what],
          lists: toFormLists(locale),
          choices: toChoices(chosen, locale),
          earlier: toEarlier(rows.rows, rows.head.personId, file, start.events, locale),
          language: locale,
          kept: resumed.entries ?? start.entries,
          draft: formDraft(resumed, locale),
          mayVerify: keepsFiles(door.actor),
          here,
        }}
      />
    </>
  );
}

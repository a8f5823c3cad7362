import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { CaseStanding } from '@/components/cases/desk/case-standing';
import { AddedForm } from '@/components/cases/forms/added-form';
import { ChoiceSearch } from '@/components/cases/forms/choice-search';
import { toEarlier } from '@/lib/cases/choices/earlier/view';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { toChoices } from '@/lib/cases/choices/view';
import { isAdded } from '@/lib/cases/facts/rules';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';
import { keepsFiles } from '@/lib/staff/policy';

type Props = {
  params: Promise<{ id: string; what: string }>;
  searchParams: Promise<{ find?: string | string[] }>;
};

export const generateMetadata = deskTitle((words) => words['desk-cases'].file.add);

/** A form that adds one thing to a file. */
export default async function AddPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, what } = await params;
  const rows = isAdded(what) ? await findFile(door, id) : null;
  if (rows === null || !isAdded(what)) notFound();
  const { find } = await searchParams;
  const asked = typeof find === 'string' ? find : '';
  const here = `/desk/cases/${id}/add/${what}`;
  const [locale, chosen, kept] = await Promise.all([
    deskLocale(),
    readChoices(door, rows.head, what, asked),
    findKeptEntries(door, here),
  ]);
  const file = toDeskFile(rows, locale, todayUtc(new Date()));
  const say = MESSAGES[locale]['desk-cases'];
  return (
    <>
      <p>
        <a href={`/desk/cases/${id}`}>{say.file.back}</a>
      </p>
      <h1>
        {say.addLink[what]}: <span lang={file.name.language}>{file.name.text}</span>
      </h1>
      <p className="note">{file.state.sentence}</p>
      <CaseStanding standing={file.standing} locale={locale} />
      {kept === null ? null : <p className="flag">{say.kept}</p>}
      {what === 'source' ? null : <ChoiceSearch action={here} find={asked} say={say.choose} />}
      <AddedForm
        what={what}
        ground={{
          caseId: id,
          revision: file.revision,
          once: randomUUID(),
          words: formWords(locale),
          say: say.form,
          saved: { saved: say.saved, toFile: say.toFile, another: say.another, warnings: say.legalWarning },
          submit: say.addLink[what],
          lists: toFormLists(locale),
          choices: toChoices(chosen, locale),
          earlier: toEarlier(rows.rows, rows.head.personId, file.timeline, locale),
          language: locale,
          kept: kept ?? {},
          mayVerify: keepsFiles(door.actor),
          here,
        }}
      />
    </>
  );
}

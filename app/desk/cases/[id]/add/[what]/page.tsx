import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { AddHead } from '@/components/cases/forms/add-head';
import { AddedForm } from '@/components/cases/forms/added-form';
import { ChoiceSearch } from '@/components/cases/forms/choice-search';
import { groundWords } from '@/components/cases/forms/ground-words';
import { RecordedNote } from '@/components/cases/forms/recorded-note';
import { DraftNote } from '@/components/forms/draft-note';
import { toEarlier } from '@/lib/cases/choices/earlier/view';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { toChoices } from '@/lib/cases/choices/view';
import { isAdded, isOnWord } from '@/lib/cases/facts/rules';
import { findSaved } from '@/lib/cases/facts/saved/read-desk';
import { findClaimFile } from '@/lib/claims/file/read-desk';
import { toClaimStart } from '@/lib/claims/file/start/view';
import { findLastWord } from '@/lib/claims/word/read-desk';
import { toReasonEntry, toWordEntries } from '@/lib/claims/word/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formDraft } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { resumeForm } from '@/lib/platform/session/draft-entries';
import { keepsFiles } from '@/lib/staff/policy';

type Props = {
  params: Promise<{ id: string; what: string }>;
  searchParams: Promise<Partial<Record<string, string | string[]>>>;
};

export const generateMetadata = deskTitle((words) => words['desk-cases'].file.add);

/** A form that adds one thing to a file. */
export default async function AddPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, what } = await params;
  const rows = isAdded(what) ? await findFile(door, id) : null;
  if (rows === null || !isAdded(what)) notFound();
  const { find, replaces, from, word, of, saved } = await searchParams;
  const asked = typeof find === 'string' ? find : '';
  const here = `/desk/cases/${id}/add/${what}`;
  const [locale, chosen, resumed, claims, last, before] = await Promise.all([
    deskLocale(),
    readChoices(door, rows.head, what, asked),
    resumeForm(door, here, rows.head.revision),
    what === 'claim' ? findClaimFile(door, id) : null,
    findLastWord(door, id),
    findSaved(door, id, of, saved),
  ]);
  const goesOn = word === 'last' && last !== null;
  const told = goesOn ? toWordEntries(last) : toReasonEntry(last);
  const start = toClaimStart(claims, { replaces, from }, locale);
  const file = toDeskFile(rows, locale, todayUtc(new Date()));
  const say = MESSAGES[locale]['desk-cases'];
  return (
    <>
      <AddHead file={file} title={say.addLink[what]} locale={locale} />
      {before === null ? null : <RecordedNote caseId={id} {...before} locale={locale} />}
      <DraftNote resumed={resumed} revision={file.revision} locale={locale} />
      {what === 'source' ? null : <ChoiceSearch action={here} find={asked} word={goesOn} say={say.choose} />}
      <AddedForm
        what={what}
        ground={{
          ...{ caseId: id, revision: file.revision, once: randomUUID(), ...groundWords(what, locale) },
          choices: toChoices(chosen, locale),
          earlier: toEarlier(rows.rows, rows.head.personId, file, start.events, locale),
          kept: resumed.entries ?? { ...start.entries, ...told },
          draft: formDraft(resumed, locale),
          ...{ mayVerify: keepsFiles(door.actor), here },
          goOn: isOnWord(what) ? { what, ...say.goOn, links: say.addLink } : undefined,
          takesFocus: goesOn && resumed.entries === null,
        }}
      />
    </>
  );
}

import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { NarrativeRow } from '@/components/narratives/narrative-row';
import { OpenForm } from '@/components/narratives/open-form';
import { SummaryForm } from '@/components/narratives/summary-form';
import { findFile } from '@/lib/cases/file/read-desk';
import { countOpen, toNarratives } from '@/lib/cases/narratives/view';
import { mayEditCase } from '@/lib/cases/policy';
import { orderNames } from '@/lib/people/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { isLocale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';
import './translations.css';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Partial<Record<'text' | 'in', string | string[]>>>;
};

export const generateMetadata = deskTitle((words) => words.narratives.title);

/** What a file tells in sentences, in three languages side by side: what is missing, what is out of date. */
export default async function TranslationsPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const file = await findFile(door, id);
  if (file === null) notFound();
  const locale = await deskLocale();
  const say = translate(locale, 'narratives');
  const narratives = toNarratives(file.rows, locale);
  const text = asked.text === 'summary' ? id : asked.text;
  const told = narratives.find(({ subjectId }) => subjectId === text);
  const original = told?.standings.find(({ state }) => state === 'original')?.language ?? null;
  const language = isLocale(asked.in) ? asked.in : original;
  const here = `/desk/cases/${id}/translations`;
  const opened = `${here}?text=${String(asked.text)}${isLocale(asked.in) ? `&in=${asked.in}` : ''}`;
  const ground = {
    caseId: id,
    words: formWords(locale),
    say: MESSAGES[locale].narratives,
    kept: text === undefined ? null : await findKeptEntries(door, opened),
  };
  const mayEdit = mayEditCase(door.actor, file.head);
  const summaryAfter = file.rows.summaries[0]?.ordinal ?? 0;
  return (
    <>
      <FileNav caseId={id} current="translations" locale={locale} />
      <h1>{say('title')}</h1>
      <p className="note">
        {file.head.code} · {orderNames(file.rows.person.names, locale)[0]?.text}
      </p>
      <p>{say('lead')}</p>
      {narratives.length === 0 ? <p>{say('none')}</p> : <p>{say('open', countOpen(narratives))}</p>}
      {summaryAfter === 0 && mayEdit ? (
        <section>
          <h2>{say('write')}</h2>
          <SummaryForm {...ground} after={0} entries={ground.kept ?? { language: locale }} />
        </section>
      ) : null}
      {narratives.map((narrative) => {
        const isOpen = mayEdit && language !== null && narrative.subjectId === text;
        const drawn = isOpen ? (
          <OpenForm {...{ ...ground, narrative, language, summaryAfter, locale }} />
        ) : null;
        return (
          <NarrativeRow
            key={narrative.subjectId}
            {...{ narrative, caseId: id, mayEdit, locale }}
            form={isOpen ? { language, drawn } : null}
          />
        );
      })}
    </>
  );
}

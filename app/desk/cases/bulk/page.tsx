import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { BatchChanges } from '@/components/cases/batch/batch-changes';
import { readChosen } from '@/lib/cases/batch/read-desk';
import { MOST_FILES } from '@/lib/cases/batch/schema';
import { listDeskCaseIds } from '@/lib/cases/desk-list/read-desk';
import { deskCasesQuery } from '@/lib/cases/desk-list/schema';
import { mayOpenCase } from '@/lib/cases/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { isId } from '@/lib/platform/session/asked-for';
import '../batch.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words.batch.start);

/** What is to be done with the files that were ticked, or with all that a list found. */
export default async function BulkPage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayOpenCase(door.actor)) notFound();
  const { of, file, ...filters } = await searchParams;
  const ticked = [file ?? []].flat().filter(isId).slice(0, MOST_FILES);
  const query = deskCasesQuery.parse(filters);
  const ids = of === 'all' ? await listDeskCaseIds(door, query, new Date(), MOST_FILES) : ticked;
  const [locale, chosen] = await Promise.all([deskLocale(), readChosen(door, ids)]);
  const say = translate(locale, 'batch');
  return (
    <>
      <h1>{say('start')}</h1>
      <p>{say('chosen', { count: chosen.ids.length })}</p>
      {chosen.ids.length === 0 ? (
        <p>
          <a href="/desk/cases">{say('back')}</a>
        </p>
      ) : (
        <>
          <p className="note">{say('lead')}</p>
          <BatchChanges chosen={chosen} actor={door.actor} locale={locale} />
        </>
      )}
    </>
  );
}

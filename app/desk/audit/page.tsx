import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { AuditFilters } from '@/components/audit/audit-filters';
import { AuditTable } from '@/components/audit/audit-table';
import { ChainPanel } from '@/components/audit/chain-panel';
import { readAuditFilter } from '@/lib/audit/listing/schema';
import { mayReadAudit } from '@/lib/audit/policy';
import { findLastCheck, listAudit } from '@/lib/audit/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words.audit.title);

/** Who changed what: filters in the address, one page of entries, the check of the chain. */
export default async function AuditPage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayReadAudit(door.actor)) notFound();
  const { filter, isWhole } = readAuditFilter(await searchParams);
  const [locale, page, check] = await Promise.all([
    deskLocale(),
    listAudit(door, filter),
    findLastCheck(door),
  ]);
  const say = translate(locale, 'audit');
  const { before, ...kept } = filter;
  const address = (more: Record<string, string>) =>
    `/desk/audit?${new URLSearchParams({ ...(kept as Record<string, string>), ...more }).toString()}`;
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="note">{say('lead')}</p>
      <ChainPanel check={check} words={formWords(locale)} locale={locale} />
      <h2>{say('count', { total: page.total })}</h2>
      {isWhole ? null : <p className="flag">{say('filters.fault')}</p>}
      <AuditFilters
        chosen={kept as Record<string, string>}
        actors={page.actors}
        kinds={page.kinds}
        subjects={page.subjects}
        locale={locale}
      />
      {page.rows.length === 0 ? <p>{say('none')}</p> : <AuditTable rows={page.rows} locale={locale} />}
      <nav aria-label={say('pages.label')}>
        {before === undefined ? null : <a href={address({})}>{say('pages.newest')}</a>}{' '}
        {page.older === null ? null : (
          <a href={address({ before: String(page.older) })}>{say('pages.older')}</a>
        )}
      </nav>
    </>
  );
}

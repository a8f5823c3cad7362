import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { BatchStart } from '@/components/cases/batch/batch-start';
import { CaseFilters } from '@/components/cases/desk/case-filters';
import { CaseSearch } from '@/components/cases/desk/case-search';
import { CaseTable } from '@/components/cases/desk/case-table';
import { Worklists } from '@/components/cases/desk/worklists';
import { SavedFilters } from '@/components/cases/saved-filters/saved-filters';
import { listDeskCases } from '@/lib/cases/desk-list/read-desk';
import { deskCasesQuery, FIRST_PAGE } from '@/lib/cases/desk-list/schema';
import { addressOf, toDeskCaseList } from '@/lib/cases/desk-list/view';
import { mayOpenCase } from '@/lib/cases/policy';
import { listSavedFilters } from '@/lib/cases/saved-filters/read-desk';
import { toQueryFields, toSavedFilterLinks } from '@/lib/cases/saved-filters/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import './batch.css';
import './saved-filters.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].list.title);

/** The case files that a member of staff works in. */
export default async function CasesPage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayOpenCase(door.actor)) notFound();
  const query = deskCasesQuery.parse(await searchParams);
  const [locale, found, kept] = await Promise.all([
    deskLocale(),
    listDeskCases(door, query, new Date()),
    listSavedFilters(door),
  ]);
  const say = translate(locale, 'desk-cases');
  const list = toDeskCaseList(found, query, locale, door.actor.id);
  const isNarrowed = addressOf({ ...query, ...FIRST_PAGE, sort: 'name' }) !== '/desk/cases';
  return (
    <>
      <div className="head">
        <h1>{say('list.title')}</h1>
        <a className="button" href="/desk/cases/new">
          {say('list.open')}
        </a>
      </div>
      <Worklists offers={list.waiting} locale={locale} />
      <SavedFilters
        filters={toSavedFilterLinks(kept, door.actor, query)}
        query={isNarrowed ? toQueryFields(query) : null}
        leads
        locale={locale}
      />
      <CaseSearch query={query} locale={locale} />
      <div className="with-filters">
        <CaseFilters list={list} locale={locale} />
        <section aria-labelledby="found">
          <h2 id="found">{say('list.found', { count: list.total })}</h2>
          {query.q === '' ? null : <p className="note">{say('list.searched', { q: query.q })}</p>}
          {isNarrowed ? (
            <p>
              <a href="/desk/cases">{say('list.clear')}</a>
            </p>
          ) : null}
          {list.lines.length > 0 ? <CaseTable lines={list.lines} locale={locale} /> : null}
          {list.lines.length > 0 ? <BatchStart query={query} total={list.total} locale={locale} /> : null}
          {list.lines.length > 0 ? null : <p>{say(isNarrowed ? 'list.none' : 'list.empty')}</p>}
          <nav className="pages" aria-label={say('list.pages')}>
            {list.before === null ? null : <a href={list.before}>{say('list.before')}</a>}
            {list.after === null ? null : <a href={list.after}>{say('list.after')}</a>}
          </nav>
        </section>
      </div>
    </>
  );
}

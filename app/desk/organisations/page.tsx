import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { Folded } from '@/components/forms/folded';
import { OpenOrganisationForm } from '@/components/organisations/open-organisation-form';
import { OrganisationFilters } from '@/components/organisations/organisation-filters';
import { OrganisationTable } from '@/components/organisations/organisation-table';
import { listOrganisations } from '@/lib/organisations/edit/read-desk';
import { ORGANISATIONS_ON_A_PAGE, organisationsQuery } from '@/lib/organisations/edit/schema';
import { toOrganisationLines, toOrganisationOptions } from '@/lib/organisations/edit/view';
import { mayReadOrganisations } from '@/lib/organisations/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words.gazetteer.organisations.title);

/** The organisations that files refer to. */
export default async function OrganisationsPage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayReadOrganisations(door.actor)) notFound();
  const query = organisationsQuery.parse(await searchParams);
  const [locale, rows] = await Promise.all([deskLocale(), listOrganisations(door, query)]);
  const say = translate(locale, 'gazetteer');
  const { gazetteer, 'desk-cases': cases } = MESSAGES[locale];
  const { page, q, kind } = query;
  const at = (number: number): string =>
    `/desk/organisations?${new URLSearchParams({ q, kind: kind ?? '', page: String(number) }).toString()}`;
  const from = (page - 1) * ORGANISATIONS_ON_A_PAGE;
  const lines = toOrganisationLines(rows, locale).slice(from, from + ORGANISATIONS_ON_A_PAGE);
  const ground = {
    words: formWords(locale),
    why: { label: cases.form.why, hint: cases.form.whyHint },
    hidden: {},
    say: gazetteer.organisationForm,
    fields: gazetteer.organisations,
    date: { hint: cases.form.dateHint, words: cases.form.dateReading },
    options: toOrganisationOptions([], locale),
    locale,
  };
  const drafts = await readPageDrafts(door, '/desk/organisations', null);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <h1>{say('organisations.title')}</h1>
      <p>{say('organisations.lead')}</p>
      <OrganisationFilters query={query} locale={locale} />
      <h2>{say('organisations.found', { count: rows.length })}</h2>
      {lines.length === 0 ? (
        <p>{say('organisations.none')}</p>
      ) : (
        <OrganisationTable lines={lines} locale={locale} />
      )}
      <nav className="pages" aria-label={say('places.pages')}>
        {page > 1 ? <a href={at(page - 1)}>{say('places.before')}</a> : null}
        {from + ORGANISATIONS_ON_A_PAGE < rows.length ? (
          <a href={at(page + 1)}>{say('places.after')}</a>
        ) : null}
      </nav>
      <Folded title={say('organisationForm.add')} open={rows.length === 0}>
        <OpenOrganisationForm ground={ground} once={randomUUID()} />
      </Folded>
    </PageDrafts>
  );
}

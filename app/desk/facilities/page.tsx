import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { ListSearch } from '@/components/forms/list-search';
import { Folded } from '@/components/forms/folded';
import { FacilityTable } from '@/components/places/facilities/facility-table';
import { OpenFacilityForm } from '@/components/places/facilities/open-facility-form';
import { listPlaceNames } from '@/lib/places/edit/read-desk';
import { listFacilities } from '@/lib/places/facilities/read-desk';
import { FACILITIES_ON_A_PAGE, facilitiesQuery } from '@/lib/places/facilities/schema';
import { toFacilityLines, toFacilityOptions } from '@/lib/places/facilities/view';
import { mayAmendFacility } from '@/lib/places/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words.gazetteer.facilities.title);

/** Prisons and the other places where people are held. */
export default async function FacilitiesPage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayAmendFacility(door.actor)) notFound();
  const query = facilitiesQuery.parse(await searchParams);
  const { page, q } = query;
  const [locale, rows, places] = await Promise.all([
    deskLocale(),
    listFacilities(door, query),
    listPlaceNames(door),
  ]);
  const say = translate(locale, 'gazetteer');
  const { gazetteer, 'desk-cases': cases } = MESSAGES[locale];
  const shown = rows.slice((page - 1) * FACILITIES_ON_A_PAGE, page * FACILITIES_ON_A_PAGE);
  const at = (number: number): string =>
    `/desk/facilities?${new URLSearchParams({ q, page: String(number) }).toString()}`;
  const ground = {
    words: formWords(locale),
    why: { label: cases.form.why, hint: cases.form.whyHint },
    hidden: {},
    say: gazetteer.facilityForm,
    options: toFacilityOptions(places, locale),
    locale,
  };
  const drafts = await readPageDrafts(door, '/desk/facilities', null);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <p>
        <a href="/desk/places">{say('places.title')}</a>
      </p>
      <h1>{say('facilities.title')}</h1>
      <p>{say('facilities.lead')}</p>
      <ListSearch
        action="/desk/facilities"
        q={{ label: say('facilities.search'), value: q }}
        filters={[]}
        button={say('places.find')}
      />
      <h2>{say('facilities.found', { count: rows.length })}</h2>
      {shown.length === 0 ? (
        <p>{say('facilities.none')}</p>
      ) : (
        <FacilityTable lines={toFacilityLines(shown, locale)} locale={locale} />
      )}
      <nav className="pages" aria-label={say('places.pages')}>
        {page > 1 ? <a href={at(page - 1)}>{say('places.before')}</a> : null}
        {page * FACILITIES_ON_A_PAGE < rows.length ? <a href={at(page + 1)}>{say('places.after')}</a> : null}
      </nav>
      <Folded title={say('facilityForm.add')} open={rows.length === 0}>
        <OpenFacilityForm ground={ground} once={randomUUID()} />
      </Folded>
    </PageDrafts>
  );
}

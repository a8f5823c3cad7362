import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { Folded } from '@/components/forms/folded';
import { OpenPlaceForm } from '@/components/places/open-place-form';
import { PlaceFilters } from '@/components/places/place-filters';
import { PlaceTable } from '@/components/places/place-table';
import { listPlaces } from '@/lib/places/edit/read-desk';
import { PLACES_ON_A_PAGE, placesQuery } from '@/lib/places/edit/schema';
import { toPlaceLines, toPlaceOptions } from '@/lib/places/edit/view';
import { mayAmendPlace } from '@/lib/places/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words.gazetteer.places.title);

/** The places that files and events refer to. */
export default async function PlacesPage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayAmendPlace(door.actor)) notFound();
  const query = placesQuery.parse(await searchParams);
  const [locale, rows] = await Promise.all([deskLocale(), listPlaces(door, query)]);
  const say = translate(locale, 'gazetteer');
  const { gazetteer, 'desk-cases': cases } = MESSAGES[locale];
  const { page, q, type } = query;
  const at = (number: number): string =>
    `/desk/places?${new URLSearchParams({ q, type: type ?? '', page: String(number) }).toString()}`;
  const lines = toPlaceLines(rows, locale).slice((page - 1) * PLACES_ON_A_PAGE, page * PLACES_ON_A_PAGE);
  const ground = {
    words: formWords(locale),
    why: { label: cases.form.why, hint: cases.form.whyHint },
    hidden: {},
    say: gazetteer.placeForm,
    kind: { type: gazetteer.places.type, name: gazetteer.places.kind },
    dateReading: cases.form.dateReading,
    options: toPlaceOptions([], locale),
    locale,
  };
  const drafts = await readPageDrafts(door, '/desk/places', null);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <h1>{say('places.title')}</h1>
      <p>
        {say('places.lead')} <a href="/desk/facilities">{say('places.facilitiesLink')}</a>
      </p>
      <PlaceFilters query={query} locale={locale} />
      <h2>{say('places.found', { count: rows.length })}</h2>
      {lines.length === 0 ? <p>{say('places.none')}</p> : <PlaceTable lines={lines} locale={locale} />}
      <nav className="pages" aria-label={say('places.pages')}>
        {page > 1 ? <a href={at(page - 1)}>{say('places.before')}</a> : null}
        {page * PLACES_ON_A_PAGE < rows.length ? <a href={at(page + 1)}>{say('places.after')}</a> : null}
      </nav>
      <Folded title={say('placeForm.add')} open={rows.length === 0}>
        <OpenPlaceForm ground={ground} once={randomUUID()} />
      </Folded>
    </PageDrafts>
  );
}

import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { PlaceBody } from '@/components/places/place-body';
import { findPlace } from '@/lib/places/edit/read-desk';
import { toDeskPlace, toPlaceOptions } from '@/lib/places/edit/view';
import { isIsoDay, todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ day?: string | string[] }> };

export const generateMetadata = deskTitle((words) => words.gazetteer.places.one);

/** One place with its names, and the small forms that write it. */
export default async function PlacePage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const [locale, row] = await Promise.all([deskLocale(), findPlace(door, (await params).id)]);
  if (row === null) notFound();
  const { gazetteer, 'desk-cases': cases } = MESSAGES[locale];
  const today = todayUtc(new Date());
  const { day = today } = await searchParams;
  const isDay = typeof day === 'string' && isIsoDay(day);
  const asked = { day: isDay ? day : today, isDay };
  const place = toDeskPlace(row, asked.day, locale);
  const drafts = await readPageDrafts(door, `/desk/places/${place.id}`, place.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <p>
        <a href="/desk/places">{gazetteer.places.title}</a>
      </p>
      <h1 lang={place.lang}>{place.name}</h1>
      <PlaceBody
        place={place}
        ground={{
          words: formWords(locale),
          why: { label: cases.form.why, hint: cases.form.whyHint },
          hidden: { placeId: place.id, revision: String(place.revision) },
          say: gazetteer.placeForm,
          kind: { type: gazetteer.places.type, name: gazetteer.places.kind },
          dateReading: cases.form.dateReading,
          options: toPlaceOptions(row.others, locale),
          locale,
        }}
        say={gazetteer.places}
        asked={asked}
      />
    </PageDrafts>
  );
}

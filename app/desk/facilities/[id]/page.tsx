import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FacilityBody } from '@/components/places/facilities/facility-body';
import { findFacility } from '@/lib/places/facilities/read-desk';
import { toDeskFacility, toFacilityOptions } from '@/lib/places/facilities/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.gazetteer.facilities.one);

/** One facility, with how to write to somebody held there. */
export default async function FacilityPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const [locale, row] = await Promise.all([deskLocale(), findFacility(door, (await params).id)]);
  if (row === null) notFound();
  const { gazetteer, 'desk-cases': cases } = MESSAGES[locale];
  const facility = toDeskFacility(row, new Date(), locale);
  const drafts = await readPageDrafts(door, `/desk/facilities/${facility.id}`, facility.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <p>
        <a href="/desk/facilities">{gazetteer.facilities.title}</a>
      </p>
      <h1 lang={facility.lang}>{facility.name}</h1>
      <FacilityBody
        facility={facility}
        ground={{
          words: formWords(locale),
          why: { label: cases.form.why, hint: cases.form.whyHint },
          hidden: { facilityId: facility.id, revision: String(facility.revision) },
          say: gazetteer.facilityForm,
          options: toFacilityOptions(row.places, locale),
          locale,
        }}
        say={gazetteer.facilities}
      />
    </PageDrafts>
  );
}

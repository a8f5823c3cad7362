import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { OrganisationBody } from '@/components/organisations/organisation-body';
import { findOrganisation } from '@/lib/organisations/edit/read-desk';
import { toDeskOrganisation, toOrganisationOptions } from '@/lib/organisations/edit/view';
import { mayAmendOrganisation } from '@/lib/organisations/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.gazetteer.organisations.one);

/** One organisation with its names, and the people tied to it. */
export default async function OrganisationPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const [locale, row] = await Promise.all([deskLocale(), findOrganisation(door, (await params).id)]);
  if (row === null) notFound();
  const { gazetteer, links, visibility: reach, 'desk-cases': cases } = MESSAGES[locale];
  const organisation = toDeskOrganisation(row, locale);
  const drafts = await readPageDrafts(door, `/desk/organisations/${organisation.id}`, organisation.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <p>
        <a href="/desk/organisations">{gazetteer.organisations.title}</a>
      </p>
      <h1 lang={organisation.lang}>{organisation.name}</h1>
      <OrganisationBody
        organisation={organisation}
        ground={{
          words: formWords(locale),
          why: { label: cases.form.why, hint: cases.form.whyHint },
          hidden: { organisationId: organisation.id, revision: String(organisation.revision) },
          say: gazetteer.organisationForm,
          fields: gazetteer.organisations,
          date: { hint: cases.form.dateHint, words: cases.form.dateReading },
          options: toOrganisationOptions(row.others, locale),
          locale,
        }}
        say={gazetteer.organisations}
        closed={links.relations}
        reach={reach}
        mayAmend={mayAmendOrganisation(door.actor)}
      />
    </PageDrafts>
  );
}

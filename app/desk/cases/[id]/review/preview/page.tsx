import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { CaseProfile } from '@/components/cases/case-profile';
import { toEdition, toRelated } from '@/lib/cases/related/view';
import { listTiedDocuments } from '@/lib/cases/publish/relations/read-desk';
import { listPublishedEvents, readReview } from '@/lib/cases/review/read-desk';
import { toProfile } from '@/lib/cases/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { orNotFound, requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import './preview.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.review.preview.title);

/** The page of a person as publishing would make it, drawn by the parts that draw the public one. */
export default async function PreviewPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const now = new Date();
  const [locale, file] = await Promise.all([deskLocale(), orNotFound(readReview(door, id, now))]);
  if (file.drawn === null) notFound();
  const { document, hash } = file.drawn;
  const today = todayUtc(now);
  const [names, tied] = await Promise.all([
    listPublishedEvents(
      door,
      document.events.map((event) => event.slug),
    ),
    listTiedDocuments(door, file.personId, document),
  ]);
  const shown = (document.ties ?? []).map(({ tie }) => tie);
  const profile = toProfile(document, { locale, today });
  const stamp = {
    version: (file.published?.version ?? 0) + 1,
    publishedAt: now.toISOString(),
    contentHash: hash,
  };
  const say = translate(locale, 'review');
  return (
    <>
      <p className="flag">
        {say('preview.lead')} <a href={`/desk/cases/${id}/review`}>{say('preview.back')}</a>
      </p>
      <CaseProfile
        profile={profile}
        related={toRelated({ document, profile, names, people: [], shown, tied, locale, today })}
        edition={toEdition(stamp, [stamp], locale)}
        locale={locale}
      />
    </>
  );
}

import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { QueueTable } from '@/components/review/queue-table';
import { maySeeQueue } from '@/lib/cases/review/policy';
import { listReviewQueue, QUEUE_PAGE } from '@/lib/cases/review/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export const generateMetadata = deskTitle((words) => words.review.queue.caption);

/** The files that wait for a reviewer, the longest waiting first. */
export default async function ReviewQueuePage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!maySeeQueue(door.actor)) notFound();
  const { page: wanted } = await searchParams;
  const asked = typeof wanted === 'string' && /^[1-9]\d{0,4}$/.test(wanted) ? Number(wanted) : 1;
  const now = new Date();
  const [locale, queue] = await Promise.all([deskLocale(), listReviewQueue(door, asked, now)]);
  const { rows, total, page } = queue;
  const say = translate(locale, 'review');
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="note">{say('queue.lead', { total })}</p>
      {total === 0 ? (
        <p>{say('queue.empty')}</p>
      ) : (
        <QueueTable rows={rows} ownId={door.actor.id} now={now} locale={locale} />
      )}
      <nav aria-label={say('queue.pages')}>
        {page > 1 ? <a href={`/desk/review?page=${page - 1}`}>{say('queue.previous')}</a> : null}{' '}
        {page * QUEUE_PAGE < total ? <a href={`/desk/review?page=${page + 1}`}>{say('queue.next')}</a> : null}
      </nav>
    </>
  );
}

import type { ReactElement } from 'react';
import { BatchBody } from '@/components/cases/batch/batch-body';
import { readBatch } from '@/lib/cases/batch/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { orNotFound, requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import '../../batch.css';

type Props = { params: Promise<{ batch: string }> };

export const generateMetadata = deskTitle((words) => words.batch.start);

/** One change of many files: before it is made, once it is made, once it is undone. */
export default async function BatchPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const batch = await orNotFound(readBatch(door, requireId((await params).batch)));
  return <BatchBody batch={batch} locale={await deskLocale()} />;
}

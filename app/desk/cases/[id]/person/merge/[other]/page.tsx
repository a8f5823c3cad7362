import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { MergeForm } from '@/components/people/merge/merge-form';
import { MergeSide } from '@/components/people/merge/merge-side';
import { findComparison } from '@/lib/people/merge/read-desk';
import { toMergeView } from '@/lib/people/merge/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import '../../person.css';

type Props = { params: Promise<{ id: string; other: string }> };

export const generateMetadata = deskTitle((words) => words.merge.title);

/** The person of a file beside another who may be the same: compared field by field, and merged. */
export default async function MergePage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, other } = await params;
  const comparison = (await findComparison(door, requireId(id), requireId(other))) ?? notFound();
  const locale = await deskLocale();
  const merge = toMergeView(comparison, locale);
  const { merge: say, 'desk-cases': cases } = MESSAGES[locale];
  const [first, second] = merge.sides;
  return (
    <article>
      <FileNav caseId={id} current="person" locale={locale} />
      <h1>{say.title}</h1>
      <p className="note">{say.lead}</p>
      <div className="merge-sides">
        <MergeSide side={first} title={say.this.replace('{code}', merge.code)} say={say} />
        <MergeSide side={second} title={say.other} say={say} />
      </div>
      {merge.bar === null ? (
        <MergeForm {...{ merge, say }} once={randomUUID()} words={formWords(locale)} fields={cases.form} />
      ) : (
        <p className="flag">{say.bar[merge.bar]}</p>
      )}
      <p>
        <a href={`/desk/cases/${id}/person`}>{say.back}</a>
      </p>
    </article>
  );
}

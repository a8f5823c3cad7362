import type { ReactElement } from 'react';
import { WithdrawForm } from '@/components/review/withdraw-form';
import { readWithdrawable } from '@/lib/cases/review/read-desk';
import { nameFor } from '@/lib/people/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { orNotFound } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.review.links.withdraw);

/**
 * Takes a file off the public side at once: this page is the second thought, its button is the act. It is found by the
 * file's id and by its public address: who hurries has only that.
 */
export default async function WithdrawPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id: asked } = await params;
  const [locale, file] = await Promise.all([deskLocale(), orNotFound(readWithdrawable(door, asked))]);
  const { id } = file;
  const say = translate(locale, 'review');
  const isPublic = !['SUSPENDED', 'REMOVED'].includes(file.publicationState);
  return (
    <>
      <p>
        <a href={`/desk/cases/${id}/history`}>{say('links.history')}</a>
      </p>
      <h1>{say('withdraw.title', { name: nameFor(file, locale).text })}</h1>
      <p>{say('withdraw.lead')}</p>
      {file.version === null ? <p className="flag">{say('withdraw.never')}</p> : null}
      {file.version !== null && !isPublic ? (
        <p className="flag">
          {say(file.publicationState === 'REMOVED' ? 'withdraw.removed' : 'withdraw.already')}
        </p>
      ) : null}
      {file.version === null || file.publicationState === 'REMOVED' ? null : (
        <WithdrawForm
          caseId={id}
          words={formWords(locale)}
          labels={{ ...MESSAGES[locale].review.withdraw, code: say('withdraw.code', { code: file.code }) }}
        />
      )}
    </>
  );
}

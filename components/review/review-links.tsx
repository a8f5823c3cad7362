import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Where a file stands, as far as its next steps depend on it. */
export type ReviewStanding = {
  caseId: string;
  publicationState: string;
  /** A request for review is open. */
  waits: boolean;
  mayEdit: boolean;
  mayDecide: boolean;
  mayWithdraw: boolean;
};

/** The steps from here: to review, to the history, and off the public side. */
export function ReviewLinks({
  standing,
  locale,
}: {
  standing: ReviewStanding;
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'review');
  const { caseId, publicationState, waits, mayEdit, mayDecide, mayWithdraw } = standing;
  const step = waits && mayDecide ? 'links.review' : !waits && mayEdit ? 'links.send' : 'links.look';
  return (
    <nav aria-label={say('links.title')} className="steps">
      <a className={step === 'links.look' ? undefined : 'button'} href={`/desk/cases/${caseId}/review`}>
        {say(step)}
      </a>{' '}
      <a href={`/desk/cases/${caseId}/history`}>{say('links.history')}</a>{' '}
      {mayWithdraw && publicationState !== 'DRAFT' && publicationState !== 'REMOVED' ? (
        <a href={`/desk/cases/${caseId}/withdraw`}>{say('links.withdraw')}</a>
      ) : null}
    </nav>
  );
}

import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { RaiseRequest } from '@/lib/staff/view';
import { DecideRaiseForm } from './decide-raise-form';

type Props = { locale: Locale; requests: readonly RaiseRequest[]; words: FormWords };

/** The raises that wait for a second administrator. */
export function RaiseRequests({ locale, requests, words }: Props): ReactElement {
  const say = translate(locale, 'staff');
  const labels = { confirm: say('requests.confirm'), decline: say('requests.decline') };
  return (
    <section>
      <h2>{say('requests.title')}</h2>
      {requests.map((request) => (
        <div key={request.id} className="flag">
          <p>
            {say('requests.asks', {
              by: request.requestedBy,
              name: request.name,
              to: request.toRole,
              from: request.fromRole,
            })}
          </p>
          <p className="note">{say('requests.why', { reason: request.reason })}</p>
          <DecideRaiseForm
            requestId={request.id}
            mayConfirm={request.mayConfirm}
            words={words}
            labels={labels}
          />
        </div>
      ))}
    </section>
  );
}

import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import { Moment } from '@/components/staff/moment';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { PublishForm } from './publish-form';
import { SendBackForm } from './send-back-form';

type Props = {
  request: { id: string; requestedBy: string; at: Date; note: string; moved: boolean };
  isOwn: boolean;
  mayDecide: boolean;
  words: FormWords;
  locale: Locale;
};

/** An open request: who asked, what they said, and the two answers for whoever may give one. */
export function RequestPanel({ request, isOwn, mayDecide, words, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  const labels = MESSAGES[locale].review;
  return (
    <section>
      <h2>{say('asked.title')}</h2>
      <p>
        {say('asked.by', { name: request.requestedBy })} <Moment at={request.at} />
      </p>
      <blockquote>{request.note}</blockquote>
      {request.moved ? <p className="flag">{say('asked.moved')}</p> : null}
      {mayDecide ? null : <p>{say(isOwn ? 'asked.own' : 'asked.waits')}</p>}
      {mayDecide && !request.moved ? (
        <>
          <h3>{say('publish.title')}</h3>
          <p>{say('publish.lead')}</p>
          <PublishForm requestId={request.id} words={words} labels={labels.publish} />
        </>
      ) : null}
      {mayDecide ? (
        <>
          <h3>{say('sendBack.title')}</h3>
          <SendBackForm requestId={request.id} words={words} labels={labels.sendBack} />
        </>
      ) : null}
    </section>
  );
}

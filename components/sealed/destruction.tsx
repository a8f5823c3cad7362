import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { FormWords } from '@/components/forms/form-words';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { CancelForm } from './cancel-form';
import { ConfirmForm } from './confirm-form';
import { RequestForm } from './request-form';

type Request = { id: string; byId: string; by: string; at: Date; until: Date; reason: string };
type Props = {
  file: { id: string; code: string; destruction: Request | null };
  actorId: string;
  words: FormWords;
  locale: Locale;
};

/** How two reviewers erase what is sealed: one asks, another confirms, and either takes it back until then. */
export function Destruction({ file, actorId, words, locale }: Props): ReactElement {
  const say = translate(locale, 'protection');
  const labels = MESSAGES[locale].protection.sealed;
  const { destruction } = file;
  if (destruction === null) {
    return (
      <Folded title={say('sealed.destroy')}>
        <RequestForm
          caseId={file.id}
          words={words}
          labels={{ ...labels, fileCode: say('sealed.fileCode', { code: file.code }) }}
        />
      </Folded>
    );
  }
  const { id, byId, by, until, reason } = destruction;
  const moment = until.toISOString();
  return (
    <section>
      <h3>{say('sealed.requestTitle')}</h3>
      <p className="flag">
        {say('sealed.requestLine', {
          by,
          date: sayDay(moment.slice(0, 10), locale),
          time: moment.slice(11, 16),
        })}
      </p>
      <p>{reason}</p>
      {byId === actorId ? (
        <p className="note">{say('sealed.waitsForOther')}</p>
      ) : (
        <Folded title={say('sealed.confirm')}>
          <ConfirmForm requestId={id} words={words} labels={labels} />
        </Folded>
      )}
      <CancelForm requestId={id} words={words} labels={labels} />
    </section>
  );
}

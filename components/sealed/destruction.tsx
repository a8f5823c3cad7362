import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { FormWords } from '@/components/forms/form-words';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { CancelForm } from './cancel-form';
import { ConfirmForm } from './confirm-form';

type Request = { id: string; byId: string; by: string; until: Date; reason: string };
type Props = {
  request: Request | null;
  /** How it is asked for, where nobody has. */
  ask: ReactElement;
  confirm: Parameters<typeof ConfirmForm>[0]['action'];
  actorId: string;
  words: FormWords;
  labels: Parameters<typeof ConfirmForm>[0]['labels'] &
    Parameters<typeof CancelForm>[0]['labels'] &
    Record<'requestTitle' | 'confirm', string>;
  locale: Locale;
};

/** How two reviewers destroy a key: one asks, another confirms, and either takes it back until then. */
export function Destruction({ request, ask, confirm, actorId, words, labels, locale }: Props): ReactElement {
  if (request === null) return ask;
  const say = translate(locale, 'protection');
  const { id, byId, by, until, reason } = request;
  const moment = until.toISOString();
  return (
    <section>
      <h3>{labels.requestTitle}</h3>
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
        <Folded title={labels.confirm}>
          <ConfirmForm requestId={id} action={confirm} words={words} labels={labels} />
        </Folded>
      )}
      <CancelForm requestId={id} words={words} labels={labels} />
    </section>
  );
}

import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { SessionView } from '@/lib/staff/sessions/view';
import { EndSessionForm } from './end-session-form';
import { Moment } from './moment';

type Props = { locale: Locale; sessions: readonly SessionView[]; words: FormWords };

/** Where one is signed in; each but the present session can be ended here. */
export function SessionList({ locale, sessions, words }: Props): ReactElement {
  const say = translate(locale, 'sign-in');
  const labels = { end: say('account.end'), ended: say('account.ended') };
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('account.browser')}</th>
            <th scope="col">{say('account.began')}</th>
            <th scope="col">{say('account.seen')}</th>
            <th scope="col">{say('account.end')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{session.browser ?? say('account.unknown')}</th>
              <td>
                <Moment at={session.beganAt} />
              </td>
              <td>
                <Moment at={session.lastSeenAt} />
              </td>
              <td>
                {session.isThis ? (
                  say('account.this')
                ) : (
                  <EndSessionForm sessionId={session.id} words={words} labels={labels} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

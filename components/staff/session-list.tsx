import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
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
    <RowTable
      label={say('account.sessions')}
      columns={[say('account.browser'), say('account.began'), say('account.seen'), say('account.end')]}
      rows={sessions.map((session) => ({
        key: session.id,
        cells: [
          session.browser ?? say('account.unknown'),
          <Moment key="began" at={session.beganAt} />,
          <Moment key="seen" at={session.lastSeenAt} />,
          session.isThis ? (
            say('account.this')
          ) : (
            <EndSessionForm sessionId={session.id} words={words} labels={labels} />
          ),
        ],
      }))}
    />
  );
}

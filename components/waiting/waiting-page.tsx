import type { ReactElement } from 'react';
import type { Waiting, WaitingRow } from '@/lib/cases/waiting/view';
import { sayDayShort } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { WaitingCount } from './waiting-count';
import { WaitingList } from './waiting-list';

type Props = { waiting: Waiting; role: string; locale: Locale };

/** What waits for who is here: first what endangers somebody, then what others wait for, then one's own files, then what nobody keeps yet. */
export function WaitingPage({ waiting, role, locale }: Props): ReactElement {
  const say = translate(locale, 'desk');
  const { alarms, keys, toAnswer, sentBack, sent, stale, mine, pool, roles, invitations } = waiting;
  const day = (at: Date) => sayDayShort(at.toISOString().slice(0, 10), locale);
  const said = (key: 'wait.askedBy' | 'wait.by') => (row: WaitingRow) =>
    [row.by === null ? null : say(key, { name: row.by }), row.at === null ? null : day(row.at)]
      .filter((part) => part !== null)
      .join(' · ');
  const checked = ({ at }: WaitingRow) =>
    at === null ? say('wait.never') : say('wait.checked', { date: day(at) });
  const own = role === 'contributor' ? '/desk/cases?owner=me' : '/desk/cases?assigned=me';
  if (Object.values(waiting).every((part) => part === null)) {
    return <p className="note">{say('wait.nothing')}</p>;
  }
  return (
    <div className="waiting-parts">
      {alarms === null || alarms.total === 0 ? null : (
        <WaitingList
          {...{ id: 'alarms', title: say('wait.alarms'), none: '', waiting: alarms, part: '/protection' }}
          {...{ say: ({ cause }) => say(cause === 'minor' ? 'wait.goneMinor' : 'wait.goneConsent') }}
          {...{ all: '/desk/cases?state=SUSPENDED', locale }}
        />
      )}
      {keys === null || keys.total === 0 ? null : (
        <WaitingList
          {...{ id: 'keys', title: say('wait.keys'), none: '', waiting: keys, part: '/protection' }}
          {...{ say: said('wait.askedBy'), all: '/desk/cases', locale }}
        />
      )}
      {toAnswer === null ? null : (
        <WaitingList
          {...{ id: 'answer', title: say('wait.answer'), none: say('wait.answerNone'), waiting: toAnswer }}
          {...{ say: said('wait.askedBy'), part: '/review', all: '/desk/review', locale }}
        />
      )}
      {sentBack === null ? null : (
        <WaitingList
          {...{ id: 'back', title: say('wait.back'), none: say('wait.backNone'), waiting: sentBack }}
          {...{ say: said('wait.by'), part: '', all: own, locale }}
        />
      )}
      {stale === null ? null : (
        <WaitingList
          {...{ id: 'stale', title: say('wait.stale'), none: say('wait.staleNone'), waiting: stale }}
          {...{ say: checked, part: '', all: `${own}&stale=yes&sort=checked`, locale }}
        />
      )}
      {sent === null ? null : (
        <WaitingList
          {...{ id: 'sent', title: say('wait.sent'), none: say('wait.sentNone'), waiting: sent }}
          {...{ say: ({ at }) => (at === null ? '' : `${say('wait.you')} · ${day(at)}`), part: '/review' }}
          {...{ all: role === 'contributor' ? own : '/desk/review', locale }}
        />
      )}
      {mine === null ? null : (
        <WaitingCount
          {...{ id: 'mine', title: say('wait.mine'), text: say('wait.mineCount', { count: mine }) }}
          href={mine === 0 ? '/desk/cases/new' : own}
          go={say(mine === 0 ? 'wait.open' : 'wait.mineGo')}
        />
      )}
      {pool === null ? null : (
        <WaitingCount
          {...{ id: 'pool', title: say('wait.pool'), text: say('wait.poolCount', { count: pool }) }}
          href="/desk/cases?assigned=nobody"
          go={say('wait.poolGo')}
        />
      )}
      {roles === null ? null : (
        <WaitingCount
          {...{ id: 'roles', title: say('wait.roles'), text: say('wait.rolesCount', { count: roles }) }}
          {...{ href: '/desk/staff', go: say('wait.staffGo') }}
        />
      )}
      {invitations === null ? null : (
        <WaitingCount
          {...{ id: 'invitations', title: say('wait.invitations') }}
          text={say('wait.invitationsCount', { count: invitations })}
          {...{ href: '/desk/staff', go: say('wait.staffGo') }}
        />
      )}
    </div>
  );
}

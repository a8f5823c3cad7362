import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { PendingInvitation } from '@/lib/staff/invitations/view';
import { Moment } from './moment';
import { RoleName } from './role-name';
import { WithdrawInvitationForm } from './withdraw-invitation-form';

type Props = { locale: Locale; invitations: readonly PendingInvitation[]; words: FormWords };

/** The invitations that wait to be accepted. */
export function PendingInvitations({ locale, invitations, words }: Props): ReactElement {
  const say = translate(locale, 'staff');
  if (invitations.length === 0) return <p className="note">{say('pending.none')}</p>;
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <caption>{say('pending.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('email')}</th>
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('pending.by')}</th>
            <th scope="col">{say('pending.until')}</th>
            <th scope="col">{say('pending.withdraw')}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <th scope="row">{invitation.email}</th>
              <td>
                <RoleName locale={locale} role={invitation.role} />
              </td>
              <td>{invitation.invitedBy}</td>
              <td>
                <Moment at={invitation.expiresAt} />
              </td>
              <td>
                <WithdrawInvitationForm
                  invitationId={invitation.id}
                  words={words}
                  label={say('pending.withdraw')}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

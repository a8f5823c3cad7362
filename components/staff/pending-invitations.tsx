import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
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
    <RowTable
      caption={say('pending.title')}
      columns={[say('email'), say('role'), say('pending.by'), say('pending.until'), say('pending.withdraw')]}
      rows={invitations.map((invitation) => ({
        key: invitation.id,
        cells: [
          invitation.email,
          <RoleName key="role" locale={locale} role={invitation.role} />,
          invitation.invitedBy,
          <Moment key="until" at={invitation.expiresAt} />,
          <WithdrawInvitationForm
            key="withdraw"
            invitationId={invitation.id}
            words={words}
            label={say('pending.withdraw')}
          />,
        ],
      }))}
    />
  );
}

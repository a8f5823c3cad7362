import type { ReactElement } from 'react';
import { JoinForm } from '@/components/staff/join-form';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { findInvitation } from '@/lib/staff/invitations/read-desk';

type Props = { params: Promise<{ token: string }> };

export const generateMetadata = deskTitle((words) => words['sign-in'].join.title);

/** Where an invited person joins. The link itself is the key; nobody is signed in here. */
export default async function InvitationPage({ params }: Props): Promise<ReactElement> {
  const { token } = await params;
  const locale = await deskLocale();
  const invitation = await findInvitation(token.slice(0, 200), new Date());
  const say = translate(locale, 'sign-in');
  return (
    <div className="door">
      <JoinForm
        token={token}
        invitation={invitation}
        lead={invitation === null ? '' : say('join.lead', { role: invitation.role })}
        words={formWords(locale)}
        labels={MESSAGES[locale]['sign-in'].join}
      />
    </div>
  );
}

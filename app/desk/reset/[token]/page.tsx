import type { ReactElement } from 'react';
import { ResetForm } from '@/components/staff/reset-form';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { isResetOpen } from '@/lib/staff/passwords/read-desk';

type Props = { params: Promise<{ token: string }> };

export const generateMetadata = deskTitle((words) => words['sign-in'].passwords.resetTitle);

/** Where a new password is set by a link. The link and the second factor are the key; whose it is, is not said. */
export default async function ResetPage({ params }: Props): Promise<ReactElement> {
  const { token } = await params;
  const locale = await deskLocale();
  const labels = MESSAGES[locale]['sign-in'].passwords;
  const isOpen = await isResetOpen(token.slice(0, 200), new Date());
  return (
    <div className="door">
      <h1>{labels.resetTitle}</h1>
      <ResetForm token={token} isOpen={isOpen} words={formWords(locale)} labels={labels} />
    </div>
  );
}

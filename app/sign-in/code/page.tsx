import type { ReactElement } from 'react';
import { CodeForm } from '@/components/staff/code-form';
import { PasskeySignIn } from '@/components/staff/passkey-sign-in';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { translate } from '@/lib/platform/i18n/translate';

export const generateMetadata = deskTitle((words) => words['sign-in'].codeTitle);

/** The second step. The page is the same for everyone; only a proven first step makes its form worth anything. */
export default async function CodePage(): Promise<ReactElement> {
  const locale = await deskLocale();
  const say = translate(locale, 'sign-in');
  const labels = { code: say('code'), codeHint: say('codeHint'), signIn: say('signIn') };
  return (
    <div className="door">
      <h1>{say('codeTitle')}</h1>
      <p className="note">{say('codeLead')}</p>
      <CodeForm words={formWords(locale)} labels={labels} />
      <PasskeySignIn
        words={formWords(locale)}
        labels={{ usePasskey: say('usePasskey'), withoutScript: say('codeWithoutScript') }}
      />
      <p>
        <a href="/sign-in">{say('back')}</a>
      </p>
    </div>
  );
}

import type { ReactElement } from 'react';
import type { LegalWarning } from '@/lib/cases/charges/warnings/rules';
import { describeDate } from '@/lib/platform/dates/describe-date';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

type Props = { caseId: string; when: string | null; warnings: readonly LegalWarning[]; locale: Locale };

/** Above the next form: the one before is recorded, with its date as it was understood and what to check in it. */
export function RecordedNote({ caseId, when, warnings, locale }: Props): ReactElement {
  const say = MESSAGES[locale]['desk-cases'];
  const date = readEdtf(when ?? '');
  return (
    <div className="done" role="status">
      <p>
        {say.savedBefore} {date === null ? null : describeDate(date, locale, say.form.dateReading)}{' '}
        <a href={`/desk/cases/${caseId}`}>{say.toFile}</a>
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="flag">
          {say.legalWarning[warning]}
        </p>
      ))}
    </div>
  );
}

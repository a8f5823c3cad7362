import type { ReactElement } from 'react';
import type { ClaimFile } from '@/lib/claims/file/schema';
import { toLine } from '@/lib/claims/file/view';
import type { Lowered } from '@/lib/claims/standing/rules';
import { gradeCode } from '@/lib/evidence/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { preview: { lowered: Lowered[] | null }; file: ClaimFile; locale: Locale };

/** What would be lowered, before it is: claims of this file in words, those of others by number alone. */
export function OriginPreview({ preview, file, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  const lists = translate(locale, 'lists');
  const { lowered } = preview;
  if (lowered === null) return <p className="flag">{say('documents.circle')}</p>;
  const own = lowered.flatMap((one) => {
    const claim = file.claims.find(({ id }) => id === one.claim.id);
    return claim === undefined ? [] : [{ ...one, line: toLine(claim, file, locale) }];
  });
  const elsewhere = lowered.length - own.length;
  const sayGrades = (
    grades: Pick<Lowered['claim'], 'sourceGrade' | 'contentGrade' | 'verification'>,
  ): string => `${gradeCode(grades)}, ${lists(`verification.${grades.verification}.label`)}`;
  return (
    <section className="flag" role="status">
      <p>{say('documents.lowers', { count: lowered.length })}</p>
      <ul>
        {own.map(({ claim, to, line }) => (
          <li key={claim.id}>
            {line.who.text}
            {line.value === null ? '' : `: ${line.value.text}`} –{' '}
            {say('documents.fromTo', { from: sayGrades(claim), to: sayGrades({ ...claim, ...to }) })}
          </li>
        ))}
        {elsewhere === 0 ? null : <li>{say('documents.elsewhere', { count: elsewhere })}</li>}
      </ul>
    </section>
  );
}

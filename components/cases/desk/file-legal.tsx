import type { ReactElement } from 'react';
import { ExpectedEnds } from '@/components/cases/expected-ends';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { FileChain } from './file-chain';
import { FileCharges } from './file-charges';

/** The legal side of a file: what to check, when a term should end, the charges, the decisions. */
export function FileLegal({ file, locale }: { file: DeskFile; locale: Locale }): ReactElement | null {
  const { charges, chain, expected, warnings } = file;
  if (charges.length + chain.length === 0) return null;
  const say = translate(locale, 'desk-cases');
  const profile = translate(locale, 'profile');
  return (
    <>
      <h2>{say('file.chain')}</h2>
      {warnings.length === 0 ? null : (
        <div className="flag" role="note">
          <p>{say('legal.title')}</p>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      {expected.length === 0 ? null : <ExpectedEnds ends={expected} locale={locale} />}
      {charges.length === 0 ? null : <h3>{profile('chain.charges')}</h3>}
      {charges.length === 0 ? null : <FileCharges charges={charges} locale={locale} />}
      <FileChain chain={chain} locale={locale} />
    </>
  );
}

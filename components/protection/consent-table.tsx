import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import { consentPurpose } from '@/lib/cases/consent/schema';
import { consentBasis } from '@/lib/cases/risk/schema';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { SignForm } from './sign-form';

type Row = {
  id: string;
  purpose: string;
  basis: string;
  givenOn: Date;
  wordOf: string;
  note: string | null;
  recordedById: string;
  recordedBy: string;
  signedBy: string | null;
};
type Props = { rows: readonly Row[]; actorId: string; maySign: boolean; words: FormWords; locale: Locale };

/** Every word that was recorded, the newest first; what still needs a second signature can be signed here. */
export function ConsentTable({ rows, actorId, maySign, words, locale }: Props): ReactElement {
  const say = translate(locale, 'protection');
  const lists = translate(locale, 'lists');
  if (rows.length === 0) return <p>{say('consent.none')}</p>;
  const waits = (row: Row) => row.basis === 'NOT_OBTAINABLE_VITAL_INTEREST' && row.signedBy === null;
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <caption>{say('consent.caption')}</caption>
        <thead>
          <tr>
            {(['purpose', 'basis', 'givenOn', 'wordOf', 'recordedBy', 'signedBy'] as const).map((name) => (
              <th key={name} scope="col">
                {say(`consent.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{lists(`consentPurpose.${consentPurpose.parse(row.purpose)}.label`)}</th>
              <td>{lists(`consentBasis.${consentBasis.parse(row.basis)}.label`)}</td>
              <td>{sayDay(row.givenOn.toISOString().slice(0, 10), locale)}</td>
              <td>
                {row.wordOf}
                {row.note === null ? null : <p className="note">{row.note}</p>}
              </td>
              <td>{row.recordedBy}</td>
              <td>
                {row.signedBy}
                {waits(row) ? <span className="note">{say('consent.notSigned')}</span> : null}
                {waits(row) && maySign && row.recordedById !== actorId ? (
                  <SignForm consentId={row.id} words={words} labels={MESSAGES[locale].protection.consent} />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

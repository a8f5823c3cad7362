import type { ReactElement } from 'react';
import type { PrisonerLetter as View } from '@/lib/letters/prisoner/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { caseId: string; letter: View; say: Messages['prisoner-letter'] };

/** How to write to somebody in prison: the rules, where they stand and when that was looked at; or why nobody is told. */
export function PrisonerLetter({ caseId, letter, say }: Props): ReactElement {
  if (letter.bar !== null) {
    return (
      <p className="flag">
        {letter.bar} <a href={`/desk/cases/${caseId}/protection`}>{say.toProtection}</a>
      </p>
    );
  }
  const { facility, address, rules, source, checked, stale } = letter;
  return (
    <>
      <h2 lang={facility.lang}>{facility.text}</h2>
      {stale === null ? null : <p className="flag">{stale}</p>}
      <h3>{say.rules}</h3>
      {rules === null ? <p>{say.noRules}</p> : <p className="written">{rules}</p>}
      <p className="meta">
        {checked}
        {source === null ? null : (
          <>
            {' · '}
            {say.source}:{' '}
            {source.isAddress ? (
              <a href={source.text} rel="noreferrer nofollow">
                {source.text}
              </a>
            ) : (
              source.text
            )}
          </>
        )}
      </p>
      <h3>{say.address}</h3>
      {address === null ? <p>{say.noAddress}</p> : <p className="written">{address}</p>}
      <p className="note">{say.never}</p>
      <h3>{say.whatToWrite}</h3>
      <p>{say.noPolitics}</p>
      <p>
        <a href={`/desk/facilities/${facility.id}`}>{say.toFacility}</a>
      </p>
    </>
  );
}

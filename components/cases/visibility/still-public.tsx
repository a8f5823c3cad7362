import type { ReactElement } from 'react';

type Props = { caseId: string; version: number; say: Record<'still' | 'withdraw' | 'review', string> };

/** What readers see on does not change by closing a row: says so, and leads to both ways of changing it. */
export function StillPublic({ caseId, version, say }: Props): ReactElement {
  return (
    <p className="flag">
      {say.still.replace('{version}', String(version))}{' '}
      <a href={`/desk/cases/${caseId}/withdraw`}>{say.withdraw}</a> ·{' '}
      <a href={`/desk/cases/${caseId}/review`}>{say.review}</a>
    </p>
  );
}

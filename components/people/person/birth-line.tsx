import type { ReactElement } from 'react';

type Props = {
  caseId: string;
  /** As it is said to the reader; null where no claim says it. */
  birth: string | null;
  say: Record<'birth' | 'birthUnknown' | 'birthClaims' | 'birthRecord', string>;
  mayEdit: boolean;
};

/** When a person was born by the claims that stand, and where that is recorded and corrected. */
export function BirthLine({ caseId, birth, say, mayEdit }: Props): ReactElement {
  return (
    <>
      <p>
        {say.birth}: <b>{birth ?? say.birthUnknown}</b>
      </p>
      <p className="add-links">
        {birth === null ? null : <a href={`/desk/cases/${caseId}/claims`}>{say.birthClaims}</a>}
        {mayEdit ? <a href={`/desk/cases/${caseId}/add/birth`}>{say.birthRecord}</a> : null}
      </p>
    </>
  );
}

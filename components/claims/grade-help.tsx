import type { ReactElement } from 'react';
import type { GradeWords } from '@/lib/claims/grades/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { grades: GradeWords; say: Messages['claims']['form'] };

/** What each grade means, in one sentence each, beside the fields that ask for it. */
export function GradeHelp({ grades, say }: Props): ReactElement {
  return (
    <details className="grade-help">
      <summary>{say.grades}</summary>
      <p>{say.gradesLead}</p>
      {(['source', 'content', 'verified'] as const).map((part) => (
        <div key={part}>
          <h3>{say[part]}</h3>
          <dl>
            {grades[part].map(({ label, definition }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  );
}

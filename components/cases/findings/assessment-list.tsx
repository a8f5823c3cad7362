import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import type { FormGround } from '@/components/cases/forms/form-ground';
import type { AssessmentLine } from '@/lib/cases/assessments/desk/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { AssessmentChanges } from './assessment-changes';

type Props = {
  lines: readonly AssessmentLine[];
  form: FormGround | null;
  words: Messages['assessments']['desk'];
};

/** What was found about a file, each with its changes, where the reader may make them. */
export function AssessmentList({ lines, form, words }: Props): ReactElement {
  if (lines.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="file-rows link-rows">
      {lines.map((line) => (
        <li key={line.id} className={`marked ${line.mark.level.toLowerCase()}`}>
          <p>
            <span className="what">{line.scheme}:</span> <span lang={line.language}>{line.body}</span>
          </p>
          {line.grounds.length === 0 ? null : <p>{line.grounds.join('; ')}</p>}
          {line.text === null ? null : <p lang={line.language}>{line.text}</p>}
          <p className="meta">
            {[line.when, line.document].filter((one) => one !== null).join(' · ')}{' '}
            <VisibilityWord mark={line.mark} />
          </p>
          {line.waitsForDocument ? <p className="flag">{words.closedDocument}</p> : null}
          {form === null ? null : (
            <AssessmentChanges
              form={form}
              words={words}
              assessmentId={line.id}
              visibility={line.visibility}
              once={[randomUUID(), randomUUID()]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

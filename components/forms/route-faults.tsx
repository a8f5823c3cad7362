import type { ReactElement } from 'react';
import type { RouteFaults } from '@/lib/platform/forms/route-faults';
import { sayFault, type FormWords } from './form-words';

type Props = {
  faults: RouteFaults;
  /** Of the form, before the names of its fields. */
  form: string;
  labels: Readonly<Record<string, string>>;
  words: FormWords;
};

/** What to mend in a form that a route answered, above it; the answer leads here. */
export function RouteFaultSummary({ faults, form, labels, words }: Props): ReactElement {
  const listed = Object.entries(faults.fields).filter(([name]) => labels[name] !== undefined);
  return (
    <div className="faults" role="alert" id="faults" tabIndex={-1}>
      <h2>{words.summary}</h2>
      {listed.length > 0 ? null : <p>{sayFault(words, faults.whole)}</p>}
      {listed.length === 0 ? null : (
        <ul>
          {listed.map(([name, key]) => (
            <li key={name}>
              <a href={`#${form}-${name}`}>{`${labels[name] ?? ''}: ${sayFault(words, key)}`}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

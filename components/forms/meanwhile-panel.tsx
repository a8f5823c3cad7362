import type { ReactElement } from 'react';
import type { Meanwhile } from '@/lib/platform/forms/meanwhile';
import type { MeanwhileWords } from './form-words';

type Props = { meanwhile: Meanwhile; words: MeanwhileWords; discard: string | null };

/** What others changed since the form was opened, beside what was typed; and the choice to save on top of it. */
export function MeanwhilePanel({ meanwhile, words, discard }: Props): ReactElement {
  return (
    <section className="meanwhile" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{words.title}</h2>
      <p>{words.lead}</p>
      <ol>
        {meanwhile.changes.map((change) => (
          <li key={change.at}>
            <p>
              <b>{change.what}</b> · {change.by} ·{' '}
              <time dateTime={change.at}>{`${change.at.slice(0, 10)} ${change.at.slice(11, 16)} UTC`}</time>
              {change.why === null ? null : <span className="hint">{`${words.why}: ${change.why}`}</span>}
            </p>
            {change.fields.length === 0 ? null : (
              <div className="scroll" tabIndex={0}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{words.field}</th>
                      <th scope="col">{words.theirs}</th>
                      <th scope="col">{words.yours}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {change.fields.map((field) => (
                      <tr key={field.label}>
                        <th scope="row">
                          {field.label}
                          {field.differs ? <span className="hint">{words.differs}</span> : null}
                        </th>
                        <td>{field.theirs === '' ? words.nothing : field.theirs}</td>
                        <td>{field.yours === '' ? words.nothing : field.yours}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </li>
        ))}
      </ol>
      <p className="choice">
        <label>
          <input type="checkbox" name="onTopOf" value={meanwhile.revision} /> {words.onTop}
        </label>
        {discard === null ? null : <a href={discard}>{words.discard}</a>}
      </p>
    </section>
  );
}

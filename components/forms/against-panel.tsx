import type { ReactElement } from 'react';
import type { Against } from '@/lib/platform/forms/against';
import type { AgainstWords } from './form-words';

type Props = { against: Against; words: AgainstWords };

/** What stands against what was sent, with the rows that are meant; where it may be so all the same, the tick for it. */
export function AgainstPanel({ against, words }: Props): ReactElement {
  const { items, tick } = against;
  return (
    <section className="meanwhile" aria-labelledby="against">
      <h2 id="against">{tick === null ? words.refused : words.warned}</h2>
      <p>{tick === null ? words.leadRefused : words.leadWarned}</p>
      <ul>
        {items.map(({ why, events }) => (
          <li key={[why, ...events].join()}>
            {why}
            {events.length === 0 ? null : <span className="hint">{events.join(' · ')}</span>}
          </li>
        ))}
      </ul>
      {tick === null ? null : (
        <p className="choice">
          <label>
            <input type="checkbox" name={tick} /> {words.checked}
          </label>
        </p>
      )}
    </section>
  );
}

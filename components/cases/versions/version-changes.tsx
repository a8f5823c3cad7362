import type { ReactElement } from 'react';
import type { VersionChange, VersionPart } from '@/lib/cases/versions/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What changed, part by part: each change says in a word what it is, so that nothing hangs on colour or strokes. */
export function VersionChanges({ parts, locale }: { parts: VersionPart[]; locale: Locale }): ReactElement {
  const say = translate(locale, 'versions');
  return (
    <>
      {parts.map(({ part, changes }) => (
        <section key={part} className="changes">
          <h3>{part}</h3>
          <ul className="list">
            {changes.map((change) => (
              <li key={change.key}>
                {change.place !== '' && <p className="meta">{change.place}</p>}
                <p>
                  <b>{say(`kind.${change.kind}`)}</b>
                  {change.kind === 'rearranged' ? '.' : ': '}
                  {drawValues(change, { from: say('from'), to: say('to') })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function drawValues(change: VersionChange, say: { from: string; to: string }) {
  const { before, after, stretches } = change;
  if (stretches !== null)
    return stretches.map(({ kind, text }, at) => {
      if (kind === 'gone') return <del key={at}>{text}</del>;
      // What came stands apart from what it took the place of.
      if (kind === 'new') return <ins key={at}>{stretches[at - 1]?.kind === 'gone' ? ` ${text}` : text}</ins>;
      return text;
    });
  if (before !== null && after !== null)
    return (
      <>
        {say.from} <del>{before}</del> {say.to} <ins>{after}</ins>
      </>
    );
  return before === null ? <ins>{after}</ins> : <del>{before}</del>;
}

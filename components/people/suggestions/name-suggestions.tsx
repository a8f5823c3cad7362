'use client';

import { useEffect, useState, type ReactElement } from 'react';
import { openAsker } from '@/lib/people/suggestions/rules';
import type { SuggestedPerson, TypedName } from '@/lib/people/suggestions/schema';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  /** The field in which a name is typed. */
  inputId: string;
  /** The file to whose person a name is added; null where a file is opened. */
  caseId: string | null;
  say: Messages['merge']['suggest'];
};

/**
 * Under a field for a name: who is known already and may be meant, with the reasons, as one types. Says how many to those
 * who hear the page. Without script there is nothing here, and the page asks as it did.
 */
export function NameSuggestions({ inputId, caseId, say }: Props): ReactElement {
  const [found, setFound] = useState<readonly SuggestedPerson[] | null>(null);
  useEffect(() => watch(inputId, caseId, setFound), [inputId, caseId]);
  return (
    <div className="suggested">
      <p className="hint" role="status" aria-live="polite">
        {found === null
          ? ''
          : found.length === 0
            ? say.none
            : say.some.replace('{count}', String(found.length))}
      </p>
      {found === null || found.length === 0 ? null : (
        <ul aria-label={say.label}>
          {found.map((person) => (
            <li key={person.id}>
              <span lang={person.names[0]?.language}>{person.names[0]?.text}</span>
              <span className="meta">{person.reasons.join(' · ')}</span>
              <span className="meta">
                {person.files.map(({ id, code }) => (
                  <a key={id} href={`/desk/cases/${id}`}>
                    {say.look.replace('{code}', code)}
                  </a>
                ))}
                {caseId === null ? <a href={`/desk/cases/new?person=${person.id}`}>{say.open}</a> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Asks as one types into a field. Gives what ends it. */
function watch(
  inputId: string,
  caseId: string | null,
  tell: (found: readonly SuggestedPerson[] | null) => void,
): () => void {
  const input = document.getElementById(inputId);
  if (!(input instanceof HTMLInputElement)) return () => undefined;
  const asker = openAsker({ ask: (name, signal) => askWho({ name, caseId }, signal), tell });
  const typed = (): void => asker.typed(input.value);
  input.addEventListener('input', typed);
  return () => {
    asker.close();
    input.removeEventListener('input', typed);
  };
}

async function askWho(typed: TypedName, signal: AbortSignal): Promise<SuggestedPerson[] | null> {
  const answer = await fetch('/desk/people/likely', {
    ...{ method: 'POST', cache: 'no-store', signal },
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(typed),
  });
  if (!answer.ok) return null;
  const { suggestedPerson } = await import('@/lib/people/suggestions/schema');
  return suggestedPerson.array().parse(await answer.json());
}

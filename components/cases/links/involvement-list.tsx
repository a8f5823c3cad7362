import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import type { InvolvementLine } from '@/lib/cases/links/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { EventChanges } from './event-changes';
import type { LinkGround } from './link-ground';

type Props = { lines: readonly InvolvementLine[]; ground: LinkGround | null; say: Messages['links'] };

/** The events that the person of a file had a part in. */
export function InvolvementList({ lines, ground, say }: Props): ReactElement {
  if (lines.length === 0) return <p>{say.events.none}</p>;
  return (
    <ul className="file-rows link-rows">
      {lines.map((line) => (
        <li key={line.id} className={`marked ${line.mark.level.toLowerCase()}`}>
          <p>
            <span className="what">{line.role}:</span> <span lang={line.name.lang}>{line.name.text}</span>
          </p>
          <p className="meta">
            {line.when} · <VisibilityWord mark={line.mark} />
          </p>
          {ground === null ? null : (
            <EventChanges
              ground={ground}
              involvementId={line.id}
              entries={line.entries}
              once={[randomUUID(), randomUUID()]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

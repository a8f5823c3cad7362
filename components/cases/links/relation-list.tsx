import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import type { RelationLine } from '@/lib/cases/links/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { LinkGround } from './link-ground';
import { PersonLink } from './person-link';
import { RelationChanges } from './relation-changes';

type Props = { lines: readonly RelationLine[]; ground: LinkGround | null; say: Messages['links'] };

/** Who is what to the person of a file; each with its changes, where the reader may make them. */
export function RelationList({ lines, ground, say }: Props): ReactElement {
  if (lines.length === 0) return <p>{say.relations.none}</p>;
  return (
    <ul className="file-rows link-rows">
      {lines.map((line) => (
        <li key={line.id} className={`marked ${line.mark.level.toLowerCase()}`}>
          <p>
            <span className="what">{line.word}:</span> <PersonLink person={line.person} say={say.relations} />
          </p>
          <p className="meta">{describe(line, say)}</p>
          {line.note === null ? null : <p>{line.note}</p>}
          <p className="meta">
            <VisibilityWord mark={line.mark} />
            {line.isRecordedHere ? null : ` · ${say.relations.elsewhere}`}
          </p>
          {ground === null || !line.isRecordedHere ? null : (
            <RelationChanges
              ground={ground}
              relationId={line.id}
              entries={line.entries}
              once={[randomUUID(), randomUUID()]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function describe(line: RelationLine, say: Messages['links']): string {
  const says = line.says === null ? [] : [`${say.relations.says}: ${line.says}`];
  return [...(line.span === '' ? [] : [line.span]), ...says].join(' · ');
}

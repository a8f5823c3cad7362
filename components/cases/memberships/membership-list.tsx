import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import type { LinkGround } from '@/components/cases/links/link-ground';
import type { MembershipLine } from '@/lib/cases/memberships/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { MembershipChanges } from './membership-changes';

type Props = { lines: readonly MembershipLine[]; ground: LinkGround | null; say: Messages['memberships'] };

/** The organisations of the person of a file; each tie with its changes, where the reader may make them. */
export function MembershipList({ lines, ground, say }: Props): ReactElement {
  if (lines.length === 0) return <p>{say.none}</p>;
  return (
    <ul className="file-rows link-rows">
      {lines.map((line) => (
        <li key={line.id} className={`marked ${line.mark.level.toLowerCase()}`}>
          <p>
            <span className="what">{line.word}:</span>{' '}
            <a href={`/desk/organisations/${line.organisation.id}`} lang={line.organisation.lang}>
              {line.organisation.text}
            </a>
            {line.role === null ? null : (
              <>
                , <span lang={line.role.lang}>{line.role.text}</span>
              </>
            )}
          </p>
          <p className="meta">{describe(line, say)}</p>
          {line.note === null ? null : <p>{line.note}</p>}
          <p className="meta">
            <VisibilityWord mark={line.mark} />
          </p>
          {line.closed === null ? null : (
            <p className="flag">
              {line.closed}. {say.neverShown}
            </p>
          )}
          {ground === null ? null : (
            <MembershipChanges
              ground={ground}
              membershipId={line.id}
              entries={line.entries}
              once={[randomUUID(), randomUUID()]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function describe(line: MembershipLine, say: Messages['memberships']): string {
  const says = line.says === null ? [] : [`${say.says}: ${line.says}`];
  return [...(line.span === '' ? [] : [line.span]), ...says].join(' · ');
}

import type { ReactElement } from 'react';
import type { ProposalLine } from '@/lib/cases/links/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { PersonLink } from './person-link';

type Props = { lines: readonly ProposalLine[]; here: string; say: Messages['links'] };

/** People who seem to stand trial with this one; a link prepares the form, nothing is recorded by itself. */
export function ProposalList({ lines, here, say }: Props): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{say.proposed.title}</h2>
      <p>{say.proposed.lead}</p>
      <ul className="file-rows">
        {lines.map((line) => (
          <li key={line.personId}>
            <p>
              <PersonLink person={line.person} say={say.relations} />
            </p>
            <p className="meta">
              {line.why} · <a href={`${here}?person=${line.personId}#record`}>{say.proposed.take}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactElement } from 'react';
import type { ShownPerson } from '@/lib/cases/links/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { person: ShownPerson; say: Messages['links']['relations'] };

/** Somebody by name, as a link where there is a file about them that the reader may read. */
export function PersonLink({ person, say }: Props): ReactElement {
  if (person.text === null) return <em>{say.closed}</em>;
  const name = <span lang={person.lang}>{person.text}</span>;
  return person.caseId === null ? name : <a href={`/desk/cases/${person.caseId}`}>{name}</a>;
}

import type { ReactElement } from 'react';

/** Who can reach the person, and when that was last known; nothing where nobody is away. */
export function ContactLine({ contact }: { contact: string | null }): ReactElement | null {
  return contact === null ? null : <p className="note">{contact}</p>;
}

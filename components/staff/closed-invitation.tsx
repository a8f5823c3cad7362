import type { ReactElement } from 'react';

type Props = { labels: { closedTitle: string; closed: string } };

/** What a link shows that is used, withdrawn, too old, or none. */
export function ClosedInvitation({ labels }: Props): ReactElement {
  return (
    <>
      <h1>{labels.closedTitle}</h1>
      <p>{labels.closed}</p>
    </>
  );
}

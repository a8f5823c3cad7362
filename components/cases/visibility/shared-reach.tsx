import type { ReactElement } from 'react';
import type { Reach } from '@/lib/cases/visibility/shared/rules';
import type { Messages } from '@/lib/platform/i18n/messages';
import { ShownPages } from './shown-pages';

type Props = { reach: Reach; hint: string | null; say: Messages['visibility'] };

/** Where a shared row stands: the pages that go when it is closed, and the files that the reader may read. */
export function SharedReach({ reach, hint, say }: Props): ReactElement {
  const { shown, files } = reach;
  return (
    <div className="reach">
      <p className="flag">{say.shared}</p>
      {hint === null ? null : <p>{hint}</p>}
      {shown.length === 0 ? <p>{say.noPages}</p> : <ShownPages shown={shown} say={say} />}
      {files.length === 0 ? null : (
        <>
          <h2>{say.files}</h2>
          <ul className="in-line">
            {files.map(({ id, code }) => (
              <li key={id}>
                <a href={`/desk/cases/${id}`}>{code}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

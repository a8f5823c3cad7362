import type { ReactElement } from 'react';
import type { ShownOn } from '@/lib/cases/visibility/shared/rules';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { shown: readonly ShownOn[]; say: Pick<Messages['visibility'], 'pages' | 'page'> };

/** The public pages that go when what they show is closed. */
export function ShownPages({ shown, say }: Props): ReactElement {
  return (
    <>
      <h2>{say.pages.replace('{count}', String(shown.length))}</h2>
      <ul>
        {shown.map(({ kind, id, slug }) => (
          <li key={id}>
            {say.page[kind]}: <code>{slug}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

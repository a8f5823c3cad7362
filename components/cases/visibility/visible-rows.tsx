import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import type { VisibleGroup } from '@/lib/cases/visibility/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { groups: readonly VisibleGroup[]; say: Messages['visibility'] };

/** Every row of a file with who may see it, sort by sort; each leads to the form that changes it. */
export function VisibleRows({ groups, say }: Props): ReactElement {
  return (
    <>
      {groups.map(({ of, rows }) => (
        <section key={of} aria-labelledby={`of-${of}`}>
          <h2 id={`of-${of}`}>{say.of[of]}</h2>
          <ul className="file-rows">
            {rows.map(({ id, label, language, mark, href }) => (
              <li key={id} className={`marked ${mark.level.toLowerCase()}`}>
                <p>
                  <a href={href} lang={language}>
                    {label}
                  </a>{' '}
                  <VisibilityWord mark={mark} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

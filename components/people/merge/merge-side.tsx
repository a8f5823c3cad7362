import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import type { SideView } from '@/lib/people/merge/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { side: SideView; title: string; say: Messages['merge'] };

/** One of two people who are compared, with all that would move. */
export function MergeSide({ side, title, say }: Props): ReactElement {
  return (
    <section className="merge-side">
      <h2>{title}</h2>
      <p className="called" lang={side.called.language}>
        {side.called.text}
      </p>
      <dl>
        <dt>{say.names}</dt>
        <dd>
          <ul>
            {side.names.map((name) => (
              <li key={name.id}>
                <span lang={name.language}>{name.isStruck ? <del>{name.text}</del> : name.text}</span>{' '}
                <VisibilityWord mark={name.mark} /> {name.note}
              </li>
            ))}
          </ul>
        </dd>
        {side.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <dt>{say.files}</dt>
        <dd>
          {side.files.length === 0 ? say.noFiles : null}
          {side.files.map(({ id, code }) => (
            <span key={id}>
              <a href={`/desk/cases/${id}`}>{code}</a>{' '}
            </span>
          ))}
        </dd>
        <dt>{say.claims}</dt>
        <dd>{side.claims}</dd>
        <dt>{say.relations}</dt>
        <dd>{side.relations}</dd>
      </dl>
      {side.minor ? <p className="flag">{say.minor}</p> : null}
    </section>
  );
}

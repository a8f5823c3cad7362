import type { ReactElement } from 'react';
import type { LikelyView } from '@/lib/people/duplicates/view';

/** Somebody who may be the same: names, files, every reason. */
export function LikelyEntry({ one }: { one: LikelyView }): ReactElement {
  return (
    <>
      <p>
        {one.names.map((name, at) => (
          <span key={`${name.text}-${name.language}`}>
            {at === 0 ? '' : ' · '}
            <span lang={name.language}>{name.text}</span>
          </span>
        ))}
      </p>
      <p className="meta">
        {one.files.map(({ id, code }) => (
          <span key={id}>
            <a href={`/desk/cases/${id}`}>{code}</a>{' '}
          </span>
        ))}
        {one.reasons.join(' · ')}
      </p>
    </>
  );
}

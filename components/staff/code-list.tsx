import type { ReactElement } from 'react';

/** Recovery codes, to be written down. */
export function CodeList({ codes }: { codes: readonly string[] }): ReactElement {
  return (
    <ol className="codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  );
}

import type { ReactElement } from 'react';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Facts for machines. `<` is escaped, so that no text in them can end the element and begin another. */
export function JsonLd({ facts }: { facts: Json }): ReactElement {
  const text = JSON.stringify(facts).replaceAll('<', String.raw`\u003c`);
  // eslint-disable-next-line no-restricted-syntax -- a script element's text is not escaped by React; it is above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The pages of one case file, in the order in which they stand in its navigation. */
const FILE_PARTS = [
  { part: 'file', path: '' },
  { part: 'person', path: '/person' },
  { part: 'links', path: '/links' },
  { part: 'assessments', path: '/assessments' },
  { part: 'claims', path: '/claims' },
  { part: 'visibility', path: '/visibility' },
  { part: 'work', path: '/work' },
  { part: 'protection', path: '/protection' },
  { part: 'letter', path: '/letter' },
  { part: 'translations', path: '/translations' },
  { part: 'review', path: '/review' },
  { part: 'history', path: '/history' },
] as const;

export type FilePart = (typeof FILE_PARTS)[number]['part'];

type Props = { caseId: string; current: FilePart; locale: Locale };

/** Leads from each page of a case file to the others. */
export function FileNav({ caseId, current, locale }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <nav className="file-nav" aria-label={say('parts.title')}>
      {FILE_PARTS.map(({ part, path }) => (
        <a
          key={part}
          href={`/desk/cases/${caseId}${path}`}
          aria-current={part === current ? 'page' : undefined}
        >
          {say(`parts.${part}`)}
        </a>
      ))}
    </nav>
  );
}

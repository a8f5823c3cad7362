import { randomInt, randomUUID } from 'node:crypto';
import type { MadeCase } from './case-in-database';

type Entries = Record<string, string>;
/** The file that a form stands in, and a voice that is in the lists. */
type Ground = { made: MadeCase; asserterId: string };

const onWord = (ground: Ground): Entries => ({
  'fact.caseId': ground.made.caseId,
  'fact.revision': String(ground.made.revision),
  ...word(ground),
});
const word = ({ asserterId }: Ground): Entries => ({
  once: randomUUID(),
  reason: 'An invented reason',
  'word.asserterId': asserterId,
  'word.sourceGrade': 'B',
  'word.contentGrade': '3',
});
const ENTRIES: Record<string, (ground: Ground) => Entries> = {
  name: (ground) => ({
    ...onWord(ground),
    'fact.name.text': 'Ойдан Шығарылған',
    'fact.name.kind': 'SPELLING_VARIANT',
    'fact.name.language': 'kk',
  }),
  status: (ground) => ({ ...onWord(ground), 'fact.kind': 'TRANSFERRED', 'fact.when': '2021-05~' }),
  occurrence: (ground) => ({ ...onWord(ground), 'fact.kind': 'PROTEST_ROLE', 'fact.when': '2011-12' }),
  charge: (ground) => ({ ...onWord(ground), 'fact.category': 'MASS_DISORDER' }),
  decision: (ground) => ({
    ...onWord(ground),
    'fact.kind': 'VERDICT',
    'fact.outcome': 'CONVICTED',
    'fact.sentences.0.type': 'IMPRISONMENT',
    'fact.sentences.0.term.years': '3',
    'fact.sentences.2.type': 'FINE',
    'fact.sentences.2.supplementary': 'on',
  }),
  claim: (ground) => ({
    ...word(ground),
    caseId: ground.made.caseId,
    revision: String(ground.made.revision),
    subject: `statusEvent:${ground.made.statusId}`,
    predicate: 'STATUS',
  }),
  source: ({ made }) => ({
    once: randomUUID(),
    reason: 'An invented reason',
    caseId: made.caseId,
    revision: String(made.revision),
    'document.title': 'An invented report',
    'document.publisher': 'The Example Gazette',
    'document.class': 'INDEPENDENT_MEDIA',
    'passage.locator': 'p. 4',
  }),
  open: () => ({
    once: randomUUID(),
    reason: 'An invented reason',
    country: 'KZ',
    code: `KZ-2026-${String(randomInt(1000, 9999))}`,
    slug: `opened-${randomUUID()}`,
    'names.0.text': 'Invented Newcomer',
    'names.0.kind': 'LEGAL',
    'names.0.language': 'en',
  }),
};
/** The forms that add to a file, and the one that opens it. */
export const FACT_FORMS = Object.keys(ENTRIES);
export const FORMS_IN_A_FILE = FACT_FORMS.filter((name) => name !== 'open');

/** The field with the revision that a form was opened on. */
export const revisionField = (name: string): string =>
  ['claim', 'source'].includes(name) ? 'revision' : 'fact.revision';

/** What a form of this name is filled in with, about an invented person. */
export const factEntries = (name: string, ground: Ground): Entries => ENTRIES[name]?.(ground) ?? {};

import { countClosed } from '@/lib/cases/review/rules';
import type { CaseRows } from '@/lib/cases/publish/schema';

type Level = 'PUBLIC' | 'PARTNER' | 'RESTRICTED' | 'SEALED';
type Lists = Partial<
  Record<'names' | 'status' | 'charges' | 'sentences' | 'demands' | 'events' | 'claims', Level[]>
>;

const rows = (levels: readonly Level[] = []) =>
  levels.map((visibility) => ({ visibility, text: 'closed words' }));
const withClaims = (levels: readonly Level[] = [], claims: readonly Level[] = []) =>
  rows(levels).map((row, at) => ({ ...row, claims: at === 0 ? rows(claims) : [] }));

/** A file of nothing but levels: what is counted looks at nothing else. */
function fileOf({ names, status, charges, sentences, demands, events, claims }: Lists): CaseRows {
  return {
    person: { names: rows(names) },
    statusEvents: withClaims(status, claims),
    occurrences: [],
    charges: withClaims(charges),
    decisions: [{ visibility: 'PUBLIC', claims: [], sentences: rows(sentences) }],
    demandItems: rows(demands).map((demand) => ({ demand })),
    involvements: rows(events),
    assessments: [],
    relations: [],
    memberships: [],
    claims: [],
  } as unknown as CaseRows;
}

it('counts nothing in a file that is public throughout', () => {
  expect(countClosed(fileOf({ names: ['PUBLIC'], status: ['PUBLIC'], claims: ['PUBLIC'] }))).toEqual([]);
});

it('counts by kind and level, in that order', () => {
  const file = fileOf({ names: ['SEALED', 'PARTNER', 'SEALED', 'PUBLIC'], charges: ['RESTRICTED'] });
  expect(countClosed(file)).toEqual([
    { kind: 'names', visibility: 'PARTNER', count: 1 },
    { kind: 'names', visibility: 'SEALED', count: 2 },
    { kind: 'charges', visibility: 'RESTRICTED', count: 1 },
  ]);
});

it('finds what is closed within what is public: sentences, demands, parts in events, claims on facts', () => {
  const closed: Level[] = ['SEALED'];
  const file = fileOf({
    status: ['PUBLIC'],
    sentences: closed,
    demands: closed,
    events: closed,
    claims: closed,
  });
  expect(countClosed(file).map(({ kind }) => kind)).toEqual(['sentences', 'demands', 'events', 'claims']);
});

it('hands on counts alone', () => {
  const file = fileOf({ names: ['SEALED'], status: ['SEALED'], claims: ['SEALED'], demands: ['PARTNER'] });
  expect(JSON.stringify(countClosed(file))).not.toContain('closed words');
});

it('counts what the file says of others, and not what their files say of the person', () => {
  const relations = ['own', 'own', 'other'].map((caseId) => ({ caseId, visibility: 'SEALED' }));
  const file = { ...fileOf({}), id: 'own', relations } as unknown as CaseRows;
  expect(countClosed(file)).toEqual([{ kind: 'relations', visibility: 'SEALED', count: 2 }]);
});

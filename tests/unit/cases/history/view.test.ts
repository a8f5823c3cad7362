import { toHistoryLines, type FactRow, type HistoryEntry } from '@/lib/cases/history/view';

const claim = (who: string, visibility = 'PUBLIC', more: Partial<FactRow['claims'][number]> = {}) => ({
  id: who,
  visibility,
  asserter: { label: who, visibility: 'PUBLIC' },
  document: { title: 'An arrest on the square', visibility: 'PUBLIC' },
  ...more,
});
const fact = (visibility: string, claims: FactRow['claims']): FactRow => ({
  id: 'f',
  list: 'statusKind',
  kind: 'ARRESTED',
  visibility,
  claims,
});
const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
  seq: 7n,
  at: new Date('2026-01-02T03:04:05Z'),
  who: 'Invented Editor',
  kind: 'case.status.recorded',
  detail: { statusKind: 'ARRESTED', statusEventId: '00000000-0000-4000-8000-000000000001' },
  note: null,
  fact: null,
  ...more,
});
function lineOf(more: Partial<HistoryEntry>) {
  const [line] = toHistoryLines([entry(more)], 'en');
  if (line === undefined) throw new Error('There is no line');
  return line;
}

it('says when, who, what, why and on which source', () => {
  const line = lineOf({ note: 'The file lacked it', fact: fact('PUBLIC', [claim('The Example Gazette')]) });
  expect(line).toEqual({
    key: '7',
    at: new Date('2026-01-02T03:04:05Z'),
    who: 'Invented Editor',
    what: 'status recorded',
    detail: 'Arrested',
    why: 'The file lacked it · The Example Gazette, “An arrest on the square”',
  });
});

it.each(['PARTNER', 'RESTRICTED', 'SEALED'])(
  'tells of a fact that is %s its level, and neither its kind nor who says it',
  (level) => {
    const line = lineOf({ fact: fact(level, [claim('The Example Gazette')]) });
    expect(line.detail).toMatch(/^closed \(.+\)$/);
    expect(JSON.stringify({ ...line, key: '' })).not.toMatch(/ARREST|Arrest|Gazette/);
    expect(line.why).toBe('');
  },
);

it('names of the voices and documents the public ones alone', () => {
  const secret = { label: 'A relative', visibility: 'SEALED' };
  const claims = [
    claim('Closed claim', 'RESTRICTED'),
    claim('x', 'PUBLIC', { asserter: secret }),
    claim('A lawyer', 'PUBLIC', { document: { title: 'A closed letter', visibility: 'PARTNER' } }),
    claim('A witness', 'PUBLIC', { document: null }),
  ];
  expect(lineOf({ fact: fact('PUBLIC', claims) }).why).toBe('A lawyer; A witness');
});

it('names a source once, and says that there is none', () => {
  const twice = [claim('The Example Gazette'), claim('The Example Gazette')];
  expect(lineOf({ fact: fact('PUBLIC', twice) }).why).toBe('The Example Gazette, “An arrest on the square”');
  expect(lineOf({ fact: fact('PUBLIC', []) }).why).toBe('no public source');
});

it('says an entry without a fact by its detail', () => {
  const line = lineOf({ kind: 'case.gate.passed', detail: { from: 'DRAFT', to: 'EVIDENCE_OK' } });
  expect(line.detail).toMatch(/Draft/);
  expect(line.why).toBe('');
});

it('speaks the reader’s language', () => {
  const [ru] = toHistoryLines([entry({ fact: fact('SEALED', []) })], 'ru');
  expect(ru?.what).toBe('статус записан');
  expect(ru?.detail).toMatch(/[а-я]/);
});

import { documentAt, readSpan } from '@/prisma/seed/passages';

const spans = [
  { document: 'page', label: 'seed-900', first: 1, last: 100 },
  { document: 'post', label: 'seed-900', first: 10, last: 40 },
  { document: 'quotation', label: 'seed-900', first: 20, last: 25 },
];

test('a reference is read with one line or a range of lines', () => {
  expect(readSpan('seed-900#L7')).toEqual({ label: 'seed-900', first: 7, last: 7 });
  expect(readSpan('seed-900#L7-L9')).toEqual({ label: 'seed-900', first: 7, last: 9 });
  expect(() => readSpan('seed-900')).toThrow('Not a reference');
});

test('lines belong to the narrowest document around them', () => {
  expect(documentAt('seed-900#L22', null, spans)?.document).toBe('quotation');
  expect(documentAt('seed-900#L22-L30', null, spans)?.document).toBe('post');
  expect(documentAt('seed-900#L50', null, spans)?.document).toBe('page');
});

test('the origin of a claim comes first where it holds the lines, and only there', () => {
  expect(documentAt('seed-900#L22', 'post', spans)?.document).toBe('post');
  expect(documentAt('seed-900#L50', 'post', spans)?.document).toBe('page');
  expect(documentAt('seed-900#L101', 'post', spans)).toBeNull();
});

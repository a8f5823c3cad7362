import { isShared, showsShared } from '@/lib/cases/visibility/shared/rules';
import { visibleKind } from '@/lib/cases/visibility/schema';

const voice = { en: 'An invented witness', ru: 'Выдуманный свидетель' };
const page = {
  claims: [
    { asserter: { en: 'The Example Gazette' }, via: null },
    { asserter: { en: 'The Example Herald' }, via: voice },
  ],
  documents: [{ title: 'An arrest on the square' }],
};

test('voices, sources and documents are shared, and nothing else', () => {
  expect(visibleKind.options.filter(isShared)).toEqual(['voice', 'source', 'document']);
});

test('a page shows a voice by each of its words, also where it is relayed', () => {
  for (const word of [...Object.values(voice), 'The Example Gazette'])
    expect(showsShared(page, { words: [word], titles: [] })).toBe(true);
  expect(showsShared(page, { words: ['The Example'], titles: [] })).toBe(false);
});

test('a page shows a document by its title', () => {
  expect(showsShared(page, { words: [], titles: ['An arrest on the square'] })).toBe(true);
  expect(showsShared(page, { words: ['An arrest on the square'], titles: [] })).toBe(false);
  expect(showsShared(page, { words: [], titles: [] })).toBe(false);
});

test('a page that cannot be read counts as showing it', () => {
  for (const odd of [null, 'x', {}, { claims: [] }])
    expect(showsShared(odd, { words: ['x'], titles: [] })).toBe(true);
});

test('a page shows a document though it shows others too', () => {
  const more = { ...page, documents: [{ title: 'Another report' }, ...page.documents] };
  expect(showsShared(more, { words: [], titles: ['An arrest on the square'] })).toBe(true);
});

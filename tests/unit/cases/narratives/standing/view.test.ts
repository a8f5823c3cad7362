import { toSummaryStanding, toTranslationStanding } from '@/lib/cases/narratives/standing/view';

const at = new Date('2026-01-20T14:02:00Z');
const by = { name: 'Invented Editor' };

test('a summary stands as it was written last, with everybody who wrote since', () => {
  const rows = [1, 2].map((ordinal) => ({
    ...{ ordinal, language: 'ru', text: `Writing ${String(ordinal)}`, writtenAt: at, writtenBy: by },
  }));
  const standing = toSummaryStanding(rows, 'en');
  expect(standing).toMatchObject({ mark: '2', hidden: { after: '2' } });
  expect(standing?.changes).toEqual([1, 2].map(() => ({ by: by.name, at: at.toISOString(), why: null })));
  expect(standing?.fields.map(({ name, value, say }) => [name, value, say?.('ru')])).toEqual([
    ['language', 'ru', 'Русский'],
    ['text', 'Writing 2', undefined],
  ]);
  expect(toSummaryStanding([], 'en')).toBeNull();
});

test('a translation stands in its one language', () => {
  const rows = [{ ordinal: 5, text: 'Мәтін', translatedAt: at, translatedBy: by }];
  expect(toTranslationStanding(rows, 'kk')).toMatchObject({
    ...{ mark: '5', hidden: { after: '5' } },
    fields: [{ name: 'text', kind: 'text', value: 'Мәтін' }],
  });
  expect(toTranslationStanding([], 'en')).toBeNull();
});

import fc from 'fast-check';
import {
  correctionsIn,
  inLanguages,
  isCurrent,
  latestTranslation,
  openedPath,
  textLevel,
  translationPath,
  type Original,
  type TranslationRow,
} from '@/lib/cases/narratives/rules';

const ORIGINAL: Original = { subject: 'statusEvent', subjectId: 'b', language: 'ru', text: 'Задержан дома.' };
const NONE: ReadonlyMap<string, string> = new Map();

function translated(over: Partial<TranslationRow> = {}): TranslationRow {
  return {
    subjectId: 'b',
    ordinal: 1,
    language: 'en',
    text: 'Detained at home.',
    ofLanguage: 'ru',
    ofText: 'Задержан дома.',
    ...over,
  };
}

describe('texts in several languages', () => {
  test('a current translation stands beside its original', () => {
    expect(inLanguages(ORIGINAL, [translated()], NONE)).toEqual({
      ru: 'Задержан дома.',
      en: 'Detained at home.',
    });
  });

  test.each([
    ['another text', { ofText: 'Задержан.' }],
    ['another language', { ofLanguage: 'kk' }],
    ['another row', { subjectId: 'c' }],
  ])('a translation of %s is not shown', (_of, over) => {
    expect(inLanguages(ORIGINAL, [translated(over)], NONE)).toEqual({ ru: 'Задержан дома.' });
  });

  test('of several translations the last one saved holds, whatever order they come in', () => {
    const rows = [translated({ ordinal: 3, text: 'Third' }), translated({ ordinal: 7, text: 'Seventh' })];
    expect(latestTranslation(ORIGINAL, 'en', rows, NONE)?.text).toBe('Seventh');
    expect(latestTranslation(ORIGINAL, 'en', rows.reverse(), NONE)?.text).toBe('Seventh');
  });

  test('an outdated later translation does not bring an earlier one back', () => {
    const rows = [translated(), translated({ ordinal: 2, text: 'Later', ofText: 'Другое' })];
    expect(inLanguages(ORIGINAL, rows, NONE)).toEqual({ ru: 'Задержан дома.' });
  });

  test('a corrected entry keeps the translation of the entry it corrects, as long as the text is the same', () => {
    const corrects = correctionsIn([
      { id: 'a', supersedesId: null },
      { id: 'b', supersedesId: 'a' },
    ]);
    const earlier = translated({ subjectId: 'a' });
    expect(inLanguages(ORIGINAL, [earlier], corrects).en).toBe('Detained at home.');
    expect(inLanguages({ ...ORIGINAL, text: 'Задержан на работе.' }, [earlier], corrects).en).toBeUndefined();
  });

  test('only a row that corrects another leads to one', () => {
    const rows = [
      { id: 'a', supersedesId: null },
      { id: 'b', supersedesId: 'a' },
    ];
    expect([...correctionsIn(rows)]).toEqual([['b', 'a']]);
  });

  test('rows that correct one another in a circle end', () => {
    const corrects = new Map([
      ['b', 'a'],
      ['a', 'b'],
    ]);
    expect(latestTranslation(ORIGINAL, 'kk', [], corrects)).toBeNull();
  });

  test('readers get nothing but the original and texts made from exactly it', () => {
    const language = fc.constantFrom('en', 'ru', 'kk');
    const text = fc.constantFrom('one', 'two', 'three');
    const row = fc.record({
      subjectId: fc.constantFrom('b', 'c'),
      ordinal: fc.nat(9),
      language,
      text,
      ofLanguage: language,
      ofText: text,
    });
    fc.assert(
      fc.property(fc.array(row), text, language, (rows, told, own) => {
        const original: Original = { ...ORIGINAL, language: own, text: told };
        for (const [shownIn, shown] of Object.entries(inLanguages(original, rows, NONE))) {
          if (shownIn === own) expect(shown).toBe(told);
          else
            expect(
              rows.some(
                (one) =>
                  one.subjectId === 'b' &&
                  one.language === shownIn &&
                  one.text === shown &&
                  isCurrent(one, original),
              ),
            ).toBe(true);
        }
      }),
    );
  });
});

describe('where the form for a text stands', () => {
  const id = '5f0c1c52-6f3c-4a8e-9a53-0f6f1b0a2f11';
  test('at its text and language', () => {
    expect(translationPath({ caseId: id, subjectId: id, language: 'kk' })).toBe(
      `/desk/cases/${id}/translations?text=${id}&in=kk`,
    );
    expect(translationPath({ caseId: id, language: 'kk' })).toBe(
      `/desk/cases/${id}/translations?text=summary`,
    );
  });
  test('nowhere for what is no id', () => {
    expect(translationPath({ caseId: '/evil', language: 'kk' })).toBeNull();
    expect(translationPath({ caseId: ['a', 'b'] })).toBeNull();
    for (const wrong of [`${id}0`, `0${id}`, [id]]) expect(translationPath({ caseId: wrong })).toBeNull();
    const summary = `/desk/cases/${id}/translations?text=summary`;
    expect(translationPath({ caseId: id, subjectId: `${id}0`, language: 'kk' })).toBe(summary);
    expect(translationPath({ caseId: id, subjectId: id, language: 'de' })).toBe(summary);
  });
  test('a link opens the text in its language; what is written itself has one form for all', () => {
    const told = {
      subjectId: 'b',
      standings: [
        { state: 'original', language: 'ru' as const },
        { state: 'missing', language: 'kk' as const },
      ],
    };
    expect(openedPath('a', told, 'kk')).toBe('/desk/cases/a/translations?text=b&in=kk');
    const writing = '/desk/cases/a/translations?text=summary';
    expect(openedPath('a', told, 'ru')).toBe(writing);
    expect(openedPath('a', told, 'en')).toBe(writing);
    expect(openedPath('a', told, null)).toBe(writing);
    expect(openedPath('a', null, 'kk')).toBe(writing);
  });
});

test('a text is as open as its row until it has a level; what corrects a closed text is closed with it', () => {
  const corrects = new Map([
    ['later', 'middle'],
    ['middle', 'first'],
  ]);
  const closed = [{ subjectId: 'first', visibility: 'SEALED' }];
  expect(textLevel('later', [], corrects)).toBe('PUBLIC');
  expect(textLevel('later', closed, corrects)).toBe('SEALED');
  expect(textLevel('another', closed, corrects)).toBe('PUBLIC');
  const opened = [...closed, { subjectId: 'middle', visibility: 'PUBLIC' }];
  expect(textLevel('later', opened, corrects)).toBe('PUBLIC');
  expect(textLevel('first', opened, corrects)).toBe('SEALED');
});

test('a level that nobody knows is closed, and a ring of corrections ends', () => {
  const ring = new Map([
    ['one', 'other'],
    ['other', 'one'],
  ]);
  expect(textLevel('one', [], ring)).toBe('PUBLIC');
  expect(textLevel('one', [{ subjectId: 'other', visibility: 'HALF_OPEN' }], ring)).toBe('SEALED');
});

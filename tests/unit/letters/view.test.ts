import fc from 'fast-check';
import type { CaseDocument } from '@/lib/cases/schema';
import { renderText } from '@/lib/letters/render';
import { eligibleDemands, standingOf } from '@/lib/letters/rules';
import type { AddresseeDocument, LetterDemand } from '@/lib/letters/schema';
import { lengthOf, LONGEST_BODY, toLetter } from '@/lib/letters/view';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { anyFile, FREE_TEXT, markOf } from '@/tests/support/letter-arbitrary';
import { claim, fileOf, OFFICE, status } from '@/tests/support/letter-cases';
import { ATABEK, ELSHIBAYEV, SOKOLOVA } from '@/tests/support/letter-people';

const FREEDOM = /releas|освобо|босат/iu;

function letterOf(
  document: CaseDocument,
  locale: Locale,
  demand?: LetterDemand,
  addressee: AddresseeDocument = OFFICE,
) {
  const words = { letter: translate(locale, 'letter'), lists: translate(locale, 'lists') };
  const asked = demand ?? eligibleDemands(document)[0] ?? 'INVESTIGATE';
  return toLetter({ document, addressee, locale, demand: asked, today: '2026-11-21', words });
}

// Wrapped text is searched unwrapped: a name may stand on two lines.
const textOf = (...given: Parameters<typeof letterOf>) => renderText(letterOf(...given)).replace(/\s+/g, ' ');

describe('what is asked', () => {
  test.each(LOCALES)(
    'no letter in %s asks for the freedom of the dead or the free, whatever it demands',
    (locale) => {
      for (const file of [ATABEK, SOKOLOVA]) {
        for (const demand of eligibleDemands(file)) expect(textOf(file, locale, demand)).not.toMatch(FREEDOM);
      }
    },
  );

  test.each(LOCALES)('the word is there in %s when a held person is to be freed', (locale) => {
    expect(textOf(ELSHIBAYEV, locale, 'RELEASE')).toMatch(FREEDOM);
  });

  test('no letter on any file but of one who is held asks for freedom', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...LOCALES), (file, locale) => {
        fc.pre(standingOf(file) !== 'HELD');
        for (const demand of eligibleDemands(file)) expect(textOf(file, locale, demand)).not.toMatch(FREEDOM);
      }),
      { numRuns: 150 },
    );
  });

  test('a demand that the case does not allow is refused, even when the caller insists', () => {
    expect(() => letterOf(ATABEK, 'en', 'RELEASE')).toThrow(RangeError);
    expect(() => letterOf(SOKOLOVA, 'en', 'RELEASE')).toThrow(RangeError);
  });

  test('every letter holds a numbered demand, an interim one and the place for the sender', () => {
    const text = textOf(ELSHIBAYEV, 'en');
    expect(text).toContain('1. to see that this person is released');
    expect(text).toContain('2. to make public');
    expect(text).toContain('Until then');
    expect(text).toContain('[your name and country]');
  });
});

describe('what is told', () => {
  test('a claim of one origin is worded as reported, a corroborated one plainly', () => {
    const plain = fileOf({ claims: [claim('c1', { verification: 'CORROBORATED', origins: 2 })] });
    expect(textOf(fileOf(), 'en')).toContain(
      'Arrested: March 2025'.replace('March', '2 March') + ' (reportedly)',
    );
    expect(textOf(plain, 'en')).toContain('Arrested: 2 March 2025');
    expect(textOf(plain, 'en')).not.toContain('reportedly');
  });

  test('rival dates stand side by side with who says each', () => {
    const text = textOf(ELSHIBAYEV, 'en');
    expect(text).toContain(
      'sources disagree – 2019, convicted, imprisonment: 5 years (claimed by People & Nature)',
    );
    expect(text).toContain('October 2018, convicted (claimed by RFE/RL)');
  });

  test('rivals are left out where an asserter has no name in the language of the letter', () => {
    const claims = ELSHIBAYEV.claims.map((one) =>
      one.key === 'c6' ? { ...one, asserter: { en: 'RFE/RL' } } : one,
    );
    const text = textOf({ ...ELSHIBAYEV, claims }, 'ru');
    expect(text).not.toContain('People & Nature');
    expect(text).not.toContain('RFE/RL');
  });

  test('a chain of decisions is told in its order with court, article and term', () => {
    const text = textOf(SOKOLOVA, 'ru');
    const order = [
      '8 августа 2011, Актауский городской суд',
      '26 сентября 2011',
      '6 марта 2012',
      'Выход из-под стражи',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('лишение свободы: 6 лет');
    expect(text).toContain('условный срок: 3 года');
    expect(text).toContain('статья 164, редакция 1997 года');
  });

  test('neither the place of a death, nor the ground of a release for health, nor free text is told', () => {
    const text = textOf(ATABEK, 'en');
    for (const word of ['hospital', 'health', 'beatings', 'guards', 'Shanyrak'])
      expect(text).not.toContain(word);
  });

  test('a psychiatric ward is not named', () => {
    const file = fileOf({
      state: 'PSYCHIATRIC',
      status: [status('s1', 'PSYCHIATRIC_CONFINEMENT', '2025', ['c1'], { facility: { en: 'Ward 6' } })],
    });
    expect(textOf(file, 'en')).not.toMatch(/psychiatr|Ward/i);
  });

  test('no letter on any file tells what only unusable claims say, nor any free text', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...LOCALES), (file, locale) => {
        const text = textOf(file, locale);
        expect(text).not.toContain(FREE_TEXT);
        const out = new Set(
          file.claims
            .filter(
              (c) =>
                ['REFUTED', 'RETRACTED', 'IN_REVIEW'].includes(c.verification) ||
                c.kind === 'OPINION' ||
                !['STATUS', 'CHARGED'].includes(c.predicate),
            )
            .map(({ key }) => key),
        );
        const told = [...file.status, ...file.decisions, ...file.charges].filter(
          ({ claims }) => claims.length > 0 && claims.every((key) => out.has(key)),
        );
        const alone = told.flatMap(({ claims }) =>
          claims.length === 1 ? claims : [claims.map(markOf).join(' ')],
        );
        for (const key of alone) {
          const mark = key.startsWith('MARK') ? key : markOf(key);
          const elsewhere = [...file.status, ...file.decisions, ...file.charges].some(
            ({ claims }) =>
              !told.some((entry) => entry.claims === claims) && claims.map(markOf).join(' ').includes(mark),
          );
          if (!elsewhere) expect(text).not.toContain(mark);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the property above can fail: a usable claim does show its mark', () => {
    const file = fileOf({
      status: [status('s1', 'ARRESTED', '2011', ['c1'], { place: { en: markOf('c1') } })],
    });
    expect(textOf(file, 'en')).toContain(markOf('c1'));
  });
});

describe('how long it is', () => {
  test('the body of any letter fits its page', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...LOCALES), (file, locale) => {
        for (const demand of eligibleDemands(file)) {
          expect(lengthOf(letterOf(file, locale, demand).body)).toBeLessThanOrEqual(LONGEST_BODY);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the least important facts go first, the death and the verdict stay', () => {
    const transfers = Array.from({ length: 40 }, (_, at) =>
      status(`s${at + 10}`, 'TRANSFERRED', `20${10 + (at % 10)}`, ['c1'], {
        place: { en: `A town of some length ${at}` },
      }),
    );
    const letter = letterOf({ ...ATABEK, status: [...transfers, ...ATABEK.status] }, 'en');
    const text = renderText(letter);
    expect(lengthOf(letter.body)).toBeLessThanOrEqual(LONGEST_BODY);
    expect(text).toContain('Died: 24 November 2021');
    expect(text).toContain('imprisonment: 18 years');
    expect(text).not.toContain('A town of some length 39');
  });
});

describe('to whom, and how sure', () => {
  test('an address is printed only while it is verified', () => {
    const known = { ...OFFICE, post: '1 Example Street\nExampletown', email: 'office@example.org' };
    const stale = letterOf(fileOf(), 'en', 'RELEASE', { ...known, verifiedOn: '2026-01-01' });
    expect(stale.addressee).toEqual(['To: The Example Office']);
    expect(stale.email).toBeNull();
    const fresh = letterOf(fileOf(), 'en', 'RELEASE', { ...known, verifiedOn: '2026-11-01' });
    expect(fresh.addressee).toEqual(['To: The Example Office', '1 Example Street', 'Exampletown']);
    expect(fresh.email).toBe('office@example.org');
  });

  test('a file that nobody checked for 180 days speaks as last known and asks to be corrected', () => {
    expect(textOf(ELSHIBAYEV, 'en')).toContain('(as last known: 15 December 2021)');
    expect(textOf(fileOf(), 'en')).toContain('(as of: October 2026)');
    expect(textOf(fileOf(), 'en')).not.toContain('corrected');
  });

  test('the treaty is named with its ratification for Kazakhstan, and for no country whose ratification is not recorded', () => {
    expect(textOf(fileOf(), 'en')).toContain('On 24 January 2006 your country ratified');
    expect(textOf(fileOf({ country: 'ZZ' }), 'en')).not.toContain('Covenant');
  });
});

test('a Kazakh letter takes a Russian name before a Latin one where there is no Kazakh', () => {
  expect(textOf(ATABEK, 'kk')).toContain('Арон Атабек');
  expect(textOf(ELSHIBAYEV, 'kk')).toContain('Ержан Елшібаев');
});

describe('how the person is called', () => {
  const named = (
    forms: { language: 'ru' | 'kk'; case: 'GENITIVE' | 'DATIVE' | 'ACCUSATIVE'; text: string }[],
  ) =>
    fileOf({
      names: [
        {
          ...{ text: 'Инвента Примерова', kind: 'LEGAL', script: 'Cyrl', language: 'ru', preferredFor: 'ru' },
          ...{ forms },
        },
        { text: 'Үлгі Арман', kind: 'LEGAL', script: 'Cyrl', language: 'kk', preferredFor: 'kk' },
      ],
    });
  const genitive = { language: 'ru', case: 'GENITIVE', text: 'Инвенты Примеровой' } as const;

  test('a confirmed genitive is used, in subject and concern', () => {
    const letter = letterOf(named([genitive]), 'ru');
    expect(letter.subject).toBe('Обращение по делу Инвенты Примеровой');
    expect(textOf(named([genitive]), 'ru')).toContain('по делу Инвенты Примеровой, которое');
  });

  test('without it the wording is the one that needs no declension', () => {
    const dative = { ...genitive, case: 'DATIVE', text: 'Инвенте Примеровой' } as const;
    for (const file of [named([]), named([dative])]) {
      expect(letterOf(file, 'ru').subject).toBe('Обращение по делу: Инвента Примерова');
      expect(textOf(file, 'ru')).toContain('имя которого: Инвента Примерова.');
    }
  });

  test('a form of one language is used in no other', () => {
    expect(textOf(named([genitive]), 'kk')).toContain('аты-жөні: Үлгі Арман.');
    const alone = fileOf({
      names: [...named([genitive]).names.slice(0, 1)],
    });
    expect(textOf(alone, 'kk')).not.toContain('Инвенты');
  });
});

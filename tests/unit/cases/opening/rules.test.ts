import fc from 'fast-check';
import {
  FIRST_NAMES,
  freeSlug,
  nameRoom,
  nextCode,
  openFileShape,
  slugOf,
  splitSpellings,
  withSpellings,
} from '@/lib/cases/opening/rules';
import { openFileInput } from '@/lib/cases/opening/schema';
import { addPersonInput } from '@/lib/people/schema';
import { growRoom, toInput } from '@/lib/platform/forms/form-state';

const { names } = addPersonInput.parse({
  names: [{ text: 'Inventa Examplova', kind: 'LEGAL', language: 'en', visibility: 'PUBLIC' }],
});
const none = { en: null, ru: null, kk: null, visibility: 'RESTRICTED' } as const;
const sent = (more: object) => ({
  ...{ once: '00000000-0000-4000-8000-000000000001', reason: 'An invented reason', country: 'KZ' },
  ...{ code: 'KZ-2026-0001', slug: 'inventa', names },
  ...more,
});

it('gives each line as a spelling of its language, as open or closed as was chosen', () => {
  const spellings = {
    ...none,
    en: 'I. Examplova\n\n  Examplowa ',
    ru: 'Инвента',
    visibility: 'PARTNER' as const,
  };
  expect(withSpellings(names, spellings).slice(1)).toMatchObject([
    { text: 'I. Examplova', language: 'en', kind: 'SPELLING_VARIANT', visibility: 'PARTNER' },
    { text: 'Examplowa', language: 'en', preferredFor: null },
    { text: 'Инвента', language: 'ru', visibility: 'PARTNER' },
  ]);
});

it('adds none that is there already, none twice, and nothing where nothing was typed', () => {
  expect(withSpellings(names, null)).toEqual(names);
  expect(withSpellings(names, none)).toEqual(names);
  const again = { ...none, en: 'Inventa Examplova\nInventa\nInventa', ru: 'Inventa Examplova' };
  expect(withSpellings(names, again).map(({ text, language }) => `${language} ${text}`)).toEqual([
    ...['en Inventa Examplova', 'en Inventa', 'ru Inventa Examplova'],
  ]);
});

it('loses no line that has a letter', () => {
  const line = fc.stringMatching(/^[a-z]{1,20}$/);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(splitSpellings(lines.join('\n \n'))).toEqual([...new Set(lines)]);
    }),
  );
});

it('refuses a spelling too long for a name, and spellings of somebody known', () => {
  const faultOf = (more: object) => openFileInput.safeParse(sent(more)).error?.issues[0];
  expect(faultOf({ spellings: { en: 'Inventa\nI. Examplova' } })).toBeUndefined();
  expect(faultOf({ spellings: { ru: `Инвента\n${'я'.repeat(201)}` } })).toMatchObject({
    path: ['spellings', 'ru'],
    message: 'input.text.tooLong',
  });
  expect(faultOf({ spellings: { en: 'In\tventa' } })).toMatchObject({ message: 'input.text.oneLine' });
  const personId = '00000000-0000-4000-8000-000000000009';
  expect(faultOf({ names: null, personId, spellings: { en: 'Inventa' } })).toMatchObject({
    path: ['spellings.en'],
  });
});

it('takes a spelling that is a name of another language, also beside several names', () => {
  const [first] = names;
  const two = first === undefined ? [] : [first, { ...first, text: 'Инвента', language: 'ru' }];
  const spelled = withSpellings(two, { ...none, en: 'Inventa Examplova\nИнвента' }).slice(2);
  expect(spelled.map(({ text, language }) => `${language} ${text}`)).toEqual(['en Инвента']);
});

const long = (count: number) => 'ab'.repeat(31).slice(0, count);

it.each([
  ['Inventa Primerova', 'inventa-primerova'],
  ['  Inventa ', 'inventa'],
  [`${long(30)} ${long(29)}`, `${long(30)}-${long(29)}`],
  [`${long(30)} ${long(30)} c`, long(30)],
  [`${long(61)} c`, long(60)],
  [long(60), long(60)],
  ['…', null],
  ['', null],
])('makes of the name %j the address %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('takes the first address that nobody has', () => {
  expect(freeSlug('inventa', [])).toBe('inventa');
  expect(freeSlug('inventa', ['inventa-2'])).toBe('inventa');
  expect(freeSlug('inventa', ['inventa'])).toBe('inventa-2');
  expect(freeSlug('inventa', ['inventa', 'inventa-2', 'inventa-4'])).toBe('inventa-3');
});

it('counts the codes of a country and year from one', () => {
  expect(nextCode('KZ', 2026, null)).toBe('KZ-2026-0001');
  expect(nextCode('KZ', 2026, 'KZ-2026-0009')).toBe('KZ-2026-0010');
  expect(nextCode('KZ', 2026, 'KZ-2026-0999')).toBe('KZ-2026-1000');
});

it('has room for a name in each language, and for more where they are asked for, up to twelve', () => {
  expect(FIRST_NAMES).toBe(3);
  expect(toInput({ 'names.0.text': 'a', 'names.4.text': 'b', nameRoom: '5' }, openFileShape)).toEqual({
    names: [{ text: 'a' }, { text: 'b' }],
  });
  expect(growRoom({ 'another-name': '', nameRoom: '11' }, nameRoom)).toEqual({ nameRoom: '12' });
  expect(growRoom({ 'another-name': '', nameRoom: '12' }, nameRoom)).toEqual({ nameRoom: '12' });
});

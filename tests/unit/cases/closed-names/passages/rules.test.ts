import fc from 'fast-check';
import { findPassages } from '@/lib/cases/closed-names/passages/rules';

const topicsOf = (text: string) => findPassages({ summary: { en: text } }).map(({ topic }) => topic);

test.each([
  ['relative', 'He was taken away before his wife came home'],
  ['relative', 'the daughter of an activist was questioned too'],
  ['relative', 'у жены спрашивали о нём дважды'],
  ['relative', 'родственники ждали у ворот до утра'],
  ['relative', 'анасы соттан кейін ештеңе айтпады'],
  ['health', 'перенёс инсульт прямо в зале суда'],
  ['health', 'инвалидность дали ещё до того ареста'],
  ['relative', 'Его увезли на глазах у жены и детей'],
  ['relative', 'с ним был старший брат, которого отпустили'],
  ['relative', 'сестра рассказала об этом журналистам позже'],
  ['relative', 'оны әйелінің көзінше алып кетті, деп хабарлады'],
  ['relative', 'туыстары оны іздеп, екі күн таба алмады'],
  ['health', 'he was moved to a hospital in the town'],
  ['health', 'She has diabetes and needs her insulin daily'],
  ['health', 'у него обнаружили туберкулёз ещё в колонии'],
  ['health', 'абақтыда оның ауруы асқынып кеткені айтылды'],
  ['day', 'They met again on 3 March near the station'],
  ['day', 'the search took place on December 16 at home'],
  ['day', 'обыск прошёл 16 декабря у него дома'],
  ['day', 'тінту 2011 жылғы 16 желтоқсан күні өтті дейді'],
  ['day', 'the meeting of 16.12.2011 was not reported anywhere'],
] as const)('%s: %s', (topic, text) => {
  expect(topicsOf(text)).toContain(topic);
});

test.each([
  'Arrested on the square in October 2007',
  'a familiar face among the strikers, it was said',
  'the person is in good spirits, says the lawyer',
  'задержан в октябре 2007 года на площади города',
  'братство народов, как писали тогда все газеты',
  'алаңда ұсталғаны 2011 жылдың қысында белгілі болды',
])('control: nothing is found in: %s', (text) => {
  expect(topicsOf(text)).toEqual([]);
});

test('names and labels are left alone, and places are told as changes are', () => {
  const document = {
    names: [{ text: 'Инвента Братова' }],
    address: 'Family court',
    documents: [{ title: 'A post of 3 May on the family' }],
    status: [{ note: null }, { note: { en: 'Held, then his brother paid; 3 May.', ru: 'Свободен' } }],
  };
  expect(findPassages(document)).toEqual([
    { part: 'documents', nr: 1, topic: 'relative', text: 'A post of 3 May on the family' },
    { part: 'status', nr: 2, topic: 'relative', text: 'Held, then his brother paid; 3 May.' },
    { part: 'status', nr: 2, topic: 'day', text: 'Held, then his brother paid; 3 May.' },
  ]);
});

test('a text of four words is read, one of three is a label; spaces count for nothing', () => {
  expect(topicsOf('his wife came home')).toEqual(['relative']);
  expect(topicsOf('his wife came')).toEqual([]);
  expect(topicsOf('  his   wife came \n')).toEqual([]);
});

test('of a long text the words around what was found are shown', () => {
  const [exact] = findPassages({ summary: `${'1234 '.repeat(30)}abc mother ${'5678 '.repeat(30)}` });
  expect(exact?.text).toBe(`… ${'1234 '.repeat(11)}abc mother ${'5678 '.repeat(11)}5678 …`);
  const [found] = findPassages({ summary: `${'a b '.repeat(100)}her mother came ${'c d '.repeat(100)}` });
  expect(found?.text).toMatch(/^… .*her mother came .* …$/);
  expect(found?.text.length).toBeLessThan(140);
});

test('whatever the text, it is read without fault, and what is shown stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('wife', 'жена', 'ill', '3 May', '😀', 'ё', '\u0000', 'x'), { maxLength: 60 }),
      (words) => {
        const text = words.join(' ');
        for (const passage of findPassages({ summary: text })) {
          expect(text.normalize('NFC')).toContain(passage.text.replace(/^… | …$/g, ''));
        }
      },
    ),
  );
});

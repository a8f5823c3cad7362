import { renderPdf } from '@/lib/letters/pdf/render';
import { renderText } from '@/lib/letters/render';
import { eligibleDemands } from '@/lib/letters/rules';
import { LONGEST_BODY, toLetter, type Letter } from '@/lib/letters/view';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { OFFICE } from '@/tests/support/letter-cases';
import { ATABEK, ELSHIBAYEV, SOKOLOVA } from '@/tests/support/letter-people';
import { extractText } from '@/tests/support/pdf-text';

function letterOf(document: typeof ATABEK, locale: Locale): Letter {
  const words = { letter: translate(locale, 'letter'), lists: translate(locale, 'lists') };
  const demand = eligibleDemands(document)[0] ?? 'INVESTIGATE';
  return toLetter({ document, addressee: OFFICE, locale, demand, today: '2026-11-21', words });
}

const bare = (text: string) => text.replace(/\s+/g, '');
const source = (pdf: Buffer) => pdf.toString('latin1');
const EVERY_KAZAKH_LETTER = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ЁёЙйЪъЫыЭэ ₸ « » „ “ – — № …';

test.each(LOCALES)('the text in %s comes out of the PDF as it went in', async (locale) => {
  for (const document of [ATABEK, SOKOLOVA, ELSHIBAYEV]) {
    const letter = letterOf(document, locale);
    expect(bare(extractText(await renderPdf(letter)))).toBe(bare(renderText(letter)));
  }
});

test('every Kazakh letter and the tenge sign come out as they went in', async () => {
  const letter: Letter = { ...letterOf(ATABEK, 'kk'), body: [{ kind: 'text', text: EVERY_KAZAKH_LETTER }] };
  expect(extractText(await renderPdf(letter))).toContain(EVERY_KAZAKH_LETTER);
});

test('a letter that the face cannot write would show: the extraction does not invent letters', async () => {
  const letter: Letter = { ...letterOf(ATABEK, 'kk'), body: [{ kind: 'text', text: 'a漢b' }] };
  expect(extractText(await renderPdf(letter))).not.toContain('a漢b');
});

test('the metadata hold the title and nothing else: no program, author or moment, also not as XML', async () => {
  const pdf = source(await renderPdf(letterOf(ATABEK, 'en')));
  const objectAt = (number: string | undefined) =>
    new RegExp(`\\n${number ?? ''} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(pdf)?.[1]?.replace(/\s+/g, ' ');
  const info = objectAt(/\/Info (\d+) 0 R/.exec(pdf)?.[1]);
  expect(info).toMatch(/^<< \/Title \d+ 0 R >>$/);
  expect(objectAt(info?.match(/\d+/)?.[0])).toBe('(Appeal)');
  expect(pdf).not.toMatch(/pdfkit|Producer|Creator|CreationDate|ModDate|xmpmeta|Metadata/i);
  expect(pdf).not.toContain('Atabek');
});

test('equal letters are equal bytes', async () => {
  const letter = letterOf(SOKOLOVA, 'ru');
  expect((await renderPdf(letter)).equals(await renderPdf(letter))).toBe(true);
});

test('the longest body stays on one page', async () => {
  const text = Array(Math.floor(LONGEST_BODY / 12))
    .fill('Ұзақ сөйлем')
    .join(' ');
  const pdf = source(await renderPdf({ ...letterOf(ELSHIBAYEV, 'kk'), body: [{ kind: 'text', text }] }));
  expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(1);
});

test('what fits no page is refused, not printed on two', async () => {
  const text = 'word '.repeat(3_000);
  await expect(renderPdf({ ...letterOf(ATABEK, 'en'), body: [{ kind: 'text', text }] })).rejects.toThrow(
    RangeError,
  );
});

import { renderToString } from 'react-dom/server';
import { FactSection } from '@/components/claims/desk/fact-section';
import { GradeHelp } from '@/components/claims/grade-help';
import { PassageList } from '@/components/claims/desk/passage-list';
import { toFacts } from '@/lib/claims/file/view';
import { toGradeWords } from '@/lib/claims/grades/view';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { claimFile, heldClaim } from '@/tests/support/claim-file';

const file = claimFile(
  [
    heldClaim('a', 'first', { value: { eq: 7 }, verification: 'CONFIRMED', contentGrade: '1' }),
    heldClaim('b', 'other', { value: { min: 9, max: 12 } }),
  ],
  [
    ['first', null],
    ['other', null],
  ],
);
const [fact] = toFacts(file, new Map([['event:event', 'A gathering']]), 'en');
const html = fact === undefined ? '' : renderToString(<FactSection caseId="file" fact={fact} locale="en" />);

it('draws rivals alike: the same row for each, nothing in bold, no sum', () => {
  const rows = html.split('<tbody>')[1]?.split('</tr>').slice(0, 2) ?? [];
  const shape = rows.map((row) =>
    row
      .replace(/<tr[^>]*>/, '')
      .replace(/>[^<]+/g, '>')
      .replace(/"[^"]*"/g, '""'),
  );
  expect(shape[0]).toBe(shape[1]);
  expect(html).not.toMatch(/<b>|<strong|<mark/);
  expect(html).toContain('9–12');
});

it('can be scrolled by keyboard under a name of its own', () => {
  expect(html).toMatch(/tabindex="0" role="group" aria-label="A gathering/i);
});

it.each(LOCALES)('explains every grade in one sentence (%s)', (locale) => {
  const words = toGradeWords(locale);
  const help = renderToString(<GradeHelp grades={words} say={MESSAGES[locale].claims.form} />);
  expect(words.source.length + words.content.length + words.verified.length).toBe(20);
  expect(help.match(/<dd>[^<]{10,}<\/dd>/g)).toHaveLength(20);
});

it('shows the words of a passage in their language, with translation and hash', () => {
  const passage = {
    ...{ id: 'p', locator: 'p. 4', text: 'сөздер', sha256: 'ab'.repeat(32), language: 'kk' },
    ...{ translation: 'words', translationLanguage: 'en' },
  };
  const list = renderToString(<PassageList passages={[passage]} locale="en" />);
  expect(list).toContain('<blockquote lang="kk">сөздер</blockquote>');
  expect(list).toContain('<blockquote lang="en">words</blockquote>');
  expect(list).toContain('ab'.repeat(32));
});

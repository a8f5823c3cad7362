import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { CaseJsonLd } from '@/components/cases/case-json-ld';
import { CaseProfile } from '@/components/cases/case-profile';
import { PublicPage } from '@/components/layout/public-page';
import { toEdition, toRelated } from '@/lib/cases/related/view';
import { toProfile } from '@/lib/cases/view';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';
import { ZHANAOZEN } from '@/tests/support/sample-zhanaozen';

const today = '2026-11-21';
const stamp = { version: 2, publishedAt: '2026-11-21T10:00:00.000Z', contentHash: '0'.repeat(64) };

function draw(locale: Locale, document = SOKOLOVA): string {
  const profile = toProfile(document, { locale, today });
  const none = { people: [], shown: [], tied: [] };
  const related = toRelated({ document, profile, names: [ZHANAOZEN], ...none, locale, today });
  const path = `/cases/${document.slug}`;
  return renderToStaticMarkup(
    <PublicPage locale={locale} path={path} answer={{ tags: ['case:0123456789abcdef'] }}>
      <CaseJsonLd profile={profile} locale={locale} />
      <CaseProfile
        profile={profile}
        related={related}
        edition={toEdition(stamp, [stamp], locale)}
        locale={locale}
      />
    </PublicPage>,
  );
}

describe('the page of a person', () => {
  it('together with the style sheet is at most 14 KB, compressed', () => {
    const sheets = ['components/cases/custody-bar.css', 'app/[locale]/(public)/public.css'];
    const css = Buffer.concat(sheets.map((sheet) => readFileSync(sheet)));
    expect(gzipSync(css).length).toBeLessThanOrEqual(5 * 1024);
    for (const locale of LOCALES)
      expect(gzipSync(draw(locale)).length + gzipSync(css).length).toBeLessThan(14 * 1024);
  });

  it('leads every citation to a source on the page', () => {
    const html = draw('en');
    const cited = [...html.matchAll(/href="#(s-\w+)"/g)].map((match) => match[1]);
    expect(cited.length).toBeGreaterThan(5);
    for (const target of cited) expect(html).toContain(`id="${target}"`);
  });

  it('has one first heading and skips no level', () => {
    const levels = [...draw('en').matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('uses no id twice', () => {
    const ids = [...draw('ru').matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks English text on a Russian page as English, for eyes and for readers aloud', () => {
    const html = draw('ru');
    expect(html).toContain('<span lang="en">She advised the oil workers');
    expect(html).toContain('на английском');
    expect(draw('en')).not.toContain('in English');
  });

  it('leads to the same page in the other languages', () => {
    for (const other of LOCALES) expect(draw('en')).toContain(`href="/${other}/cases/natalia-sokolova"`);
  });

  it('holds nothing that runs, and no link that tells where a reader came from', () => {
    const html = draw('en');
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map((match) => match[1]);
    expect(scripts).toEqual([' type="application/ld+json"']);
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link).toContain('noreferrer');
  });

  it('lets no text close the element of the facts for machines', () => {
    const names = [{ ...SOKOLOVA.names[0], text: '</script><b>' }] as typeof SOKOLOVA.names;
    const html = draw('en', { ...SOKOLOVA, names });
    expect(html).not.toContain('</script><b>');
    expect(html).toContain(String.raw`\u003c/script>\u003cb>`.replaceAll('>', '>'));
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { AnswerMark } from '@/components/layout/answer-mark';
import { NotFound } from '@/components/layout/not-found';
import { NotUnderstood } from '@/components/layout/not-understood';
import { Withdrawn } from '@/components/layout/withdrawn';
import { LOCALES } from '@/lib/platform/i18n/locales';

describe('answers that are no page', () => {
  it('tell the surface server their status and tags', () => {
    const html = renderToStaticMarkup(<AnswerMark answer={{ status: 410, tags: ['case:ab12', 'cases'] }} />);
    expect(html).toBe('<meta name="held-answer" content="status=410;tags=case:ab12,cases"/>');
    expect(renderToStaticMarkup(<AnswerMark answer={{ tags: ['events'] }} />)).toContain(
      'content="tags=events"',
    );
  });

  it.each(LOCALES)('offer a search and ways onward in %s', (locale) => {
    const pages = [
      { html: renderToStaticMarkup(<NotFound locale={locale} path="/x" />), status: 404 },
      { html: renderToStaticMarkup(<Withdrawn locale={locale} path="/x" tags={['case:0']} />), status: 410 },
      { html: renderToStaticMarkup(<NotUnderstood locale={locale} path="/x" back={null} />), status: 400 },
    ];
    for (const { html, status } of pages) {
      expect(html).toContain(`status=${status};`);
      expect(html).toContain(`action="/${locale}/cases"`);
      expect(html).toContain(`href="/${locale}/corrections"`);
    }
  });

  it('say that a page was withdrawn and give no reason of this case', () => {
    const html = renderToStaticMarkup(
      <Withdrawn locale="en" path="/cases/invented-person" tags={['case:0']} />,
    );
    expect(html).toContain('This page was withdrawn');
    expect(html).toContain('We give no reasons');
  });
});

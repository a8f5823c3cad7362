import { renderToStaticMarkup } from 'react-dom/server';
import { FigureTable } from '@/components/claims/figure-table';
import { toEventView } from '@/lib/events/view';
import { ZHANAOZEN } from '@/tests/support/sample-zhanaozen';

function draw(at: number): string {
  const table = toEventView(ZHANAOZEN, 'en').contested[at];
  if (!table) throw new RangeError('no such set');
  return renderToStaticMarkup(<FigureTable table={table} locale="en" />);
}

describe('a table of rival figures', () => {
  it('has a caption, scoped heads and one row for each voice', () => {
    const html = draw(0);
    expect(html).toContain('<caption>');
    expect([...html.matchAll(/<th scope="row"/g)]).toHaveLength(7);
    expect([...html.matchAll(/<th scope="col"/g)]).toHaveLength(4);
  });

  it('draws the six numbers and leaves words to the table', () => {
    const html = draw(0);
    const drawing = html.slice(html.indexOf('<svg'), html.indexOf('</caption>'));
    expect([...drawing.matchAll(/<text/g)]).toHaveLength(6);
    expect(drawing).not.toContain('<text>dozens');
  });

  it('draws nothing where nothing is a number', () => {
    expect(draw(2)).not.toContain('<svg');
  });

  it('adds nothing up', () => {
    expect(draw(0)).not.toMatch(/sum|total|average|mean/i);
  });
});

import { renderToStaticMarkup } from 'react-dom/server';

import { CustodyBar } from '@/components/cases/custody-bar';
import { custodySpans } from '@/lib/cases/custody/rules';
import { toBar, type Bar } from '@/lib/cases/custody/view';
import { date, history, type ToldEvent } from '@/tests/support/case-facts';

function bar(events: ToldEvent[], death: string | null = null): Bar {
  const spans = custodySpans(history(...events), []);
  const ticks = [{ on: date('2019-03-01'), kind: 'ARREST' as const, label: 'arrested' }];
  const drawn = toBar({ spans, ticks, death: death === null ? null : date(death), today: '2026-11-21' });
  if (!drawn) throw new Error('a bar was to be drawn');
  return drawn;
}

const open = bar([
  ['ARRESTED', '2019-03-01'],
  ['SOLITARY', '2021-12-15'],
]);
const released = bar([
  ['ARRESTED', '2019-03-01'],
  ['RELEASED', '2020-03-01'],
]);
const draw = (drawn: Bar, size: 'row' | 'profile' | 'event' = 'profile', sentence = 'Held in 2019.') =>
  renderToStaticMarkup(<CustodyBar bar={drawn} sentence={sentence} size={size} id="c1" />);
const count = (markup: string, part: string) => markup.split(part).length - 1;

describe('the custody bar', () => {
  it('is one image that says its sentence, with marks escaped', () => {
    const markup = draw(released, 'profile', 'Held "for certain" <2019>.');
    expect(markup.startsWith('<svg class="bar" width="100%"')).toBe(true);
    expect(markup).toContain('role="img" aria-label="Held &quot;for certain&quot; &lt;2019&gt;."');
  });

  it('draws a release as one stroke and a death as two', () => {
    expect(count(draw(released), 'class="end"')).toBe(1);
    const died = bar(
      [
        ['ARRESTED', '2019-03-01'],
        ['DIED', '2020-03-01'],
      ],
      '2020-03-01',
    );
    expect(count(draw(died), 'class="end"')).toBe(2);
    expect(count(draw(open), 'class="end"')).toBe(0);
  });

  it('draws an open end as an arrow after the last-checked day, fading', () => {
    const markup = draw(open);
    expect(count(markup, 'class="open"')).toBe(1);
    expect(markup).toContain('class="checked"');
    expect(markup).toContain('mask="url(#c1-mask-end)"');
    expect(draw(released)).not.toContain('class="open"');
  });

  it('names its patterns by its own id and carries none it does not use', () => {
    const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids(draw(open))).toEqual(['c1-hatch', 'c1-fade-end', 'c1-mask-end']);
    expect(ids(draw(released))).toEqual([]);
    const used = [...draw(open).matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(used.every((id) => ids(draw(open)).includes(id))).toBe(true);
  });

  it('has words and years on a profile, years beside an event, neither in a row', () => {
    expect(draw(released)).toContain('>arrested</text>');
    expect(draw(released)).toContain('>2020</text>');
    expect(draw(released, 'event')).not.toContain('arrested');
    expect(draw(released, 'event')).toContain('>2020</text>');
    expect(draw(released, 'row')).not.toContain('<text');
  });

  it('brings no script, no style attribute and no colour of its own to the page', () => {
    const markup = draw(open);
    expect(markup).not.toMatch(/<script|style=|on[a-z]+=/);
    const painted = [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(painted.filter((paint) => !paint.startsWith('url(#'))).toEqual([]);
  });
});

import { renderToString } from 'react-dom/server';
import { MergePanel } from '@/components/forms/merge-panel';
import { MERGE } from '@/lib/platform/forms/merge/merge-fields';
import type { MergedField, MergeView } from '@/lib/platform/forms/merge/view';
import { formWords } from '@/lib/platform/i18n/form-words';

const words = formWords('en').merge;
const field = (over: Partial<MergedField>): MergedField => ({
  ...{ name: 'text', label: 'Text', verdict: 'both', began: 'It began', theirs: 'Theirs <b>', mine: 'Mine' },
  ...{ joined: 'Theirs. Mine.', words: null, chosen: null },
  ...over,
});
const draw = (fields: MergedField[], over: Partial<MergeView> = {}) =>
  renderToString(
    <MergePanel
      formId="f"
      words={words}
      discard="/desk/events/e"
      merge={{
        mark: '7',
        needsChoice: fields.some(({ verdict }) => verdict === 'both'),
        changes: [{ by: 'Invented Editor', at: '2026-01-20T14:02:33.000Z', why: 'They know it' }],
        fields,
        ...over,
      }}
    />,
  );

it('shows all three values of a field, who changed it and when, and lets nobody choose unasked', () => {
  const html = draw([field({})]);
  for (const shown of ['It began', 'Theirs &lt;b&gt;', 'Mine', 'Invented Editor', 'They know it']) {
    expect(html).toContain(shown);
  }
  expect(html).toContain('2026-01-20 14:02 UTC');
  expect(html).toContain(`name="${MERGE.mark}" value="7"`);
  expect(html.match(/type="radio"/g)).toHaveLength(3);
  expect(html).not.toContain('checked=""');
  expect(html).toContain(words.look);
  expect(html).toContain('href="/desk/events/e"');
});

it('offers no joining of what holds one value, and keeps what was chosen', () => {
  const html = draw([field({ joined: null, chosen: 'mine' })]);
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toMatch(/checked="" value="mine"|value="mine" checked=""|checked=""[^>]*value="mine"/);
});

it.each([
  ['theirs', words.tookTheirs],
  ['mine', words.tookMine],
  ['alike', words.alike],
] as const)('asks nothing of a field that is %s', (verdict, said) => {
  const html = draw([field({ verdict, joined: null })]);
  expect(html).toContain(said);
  expect(html).toContain(words.leadTaken);
  expect(html).not.toContain('type="radio"');
  expect(html).not.toContain(MERGE.mark);
});

it('says so where nothing of the form was touched, and what is not given', () => {
  expect(draw([])).toContain(words.leadNothing);
  expect(draw([field({ began: '' })])).toContain(words.nothing);
});

it('shows long texts word by word', () => {
  const html = draw([
    field({
      words: [
        { kind: 'same', text: 'held in ' },
        { kind: 'gone', text: 'Aktau' },
        { kind: 'new', text: 'Aktobe' },
      ],
    }),
  ]);
  expect(html).toMatch(/<del>.*Aktau.*<\/del>/);
  expect(html).toMatch(/<ins>.*Aktobe.*<\/ins>/);
});

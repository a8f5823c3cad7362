import { MergeForm } from '@/components/people/merge/merge-form';
import { mergePeopleForm } from '@/lib/people/merge/actions';
import { toMergeView, type Comparison, type SideRow } from '@/lib/people/merge/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { drawForm } from '@/tests/support/render-form';

function side(id: string, text: string, more: Partial<SideRow> = {}): SideRow {
  const name = { kind: 'LEGAL', language: 'en', visibility: 'SEALED', preferredFor: 'en' };
  return {
    ...{ id, roles: [], gender: null, visibility: 'RESTRICTED', minor: false },
    ...{ birthEdtf: null, birthEarliest: null, birthLatest: null, organisationId: null, organisation: null },
    names: [{ ...name, id: `${id}-name`, text, withdrawnAt: null, supersededBy: null }],
    cases: [],
    _count: { claims: 2, relations: 1, relatedFrom: 1 },
    ...more,
  };
}

const comparison = (more: Partial<SideRow> = {}): Comparison => ({
  ...{ caseId: 'file', code: 'KZ-2020-0001', revision: 3, bar: null, seen: 'a'.repeat(64) },
  sides: [side('one', 'Inventa Examplova'), side('other', 'Инвента Экзамплова', more)],
});

const draw = (found: Comparison, locale: Locale = 'en') =>
  drawForm(
    <MergeForm
      merge={toMergeView(found, locale)}
      once="once"
      words={formWords(locale)}
      say={MESSAGES[locale].merge}
      fields={MESSAGES[locale]['desk-cases'].form}
    />,
    mergePeopleForm,
  );

test('asks only where the two differ, each value beside the other, with one proposed', async () => {
  const drawn = await draw(comparison({ gender: 'FEMALE', visibility: 'SEALED' }));
  const asked = [...new Set(drawn.controls.map(({ name }) => name))];
  expect(asked).toEqual(['stays', 'gender', 'visibility', 'nameEn', 'reason']);
  const ticked = [...drawn.html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) =>
    ['name', 'value'].map((part) => new RegExp(` ${part}="([^"]*)"`).exec(input)?.[1]).join(' '),
  );
  expect(ticked).toEqual(['stays THIS', 'gender OTHER', 'visibility OTHER', 'nameEn THIS']);
  expect(drawn.html).toContain('Инвента Экзамплова');
  expect(drawn.hidden).toMatchObject({ otherId: 'other', revision: '3', seen: 'a'.repeat(64) });
});

test.each(LOCALES)('has all its words in %s, and no braces left', async (locale) => {
  const { html } = await draw(comparison({ minor: true, gender: 'FEMALE' }), locale);
  const say = MESSAGES[locale].merge;
  for (const words of [say.stays, say.chooseLead, say.minorStays, say.gender, say.none, say.merge]) {
    expect(html).toContain(words);
  }
  expect(html.replace(/<[^>]+>/g, '')).not.toMatch(/[{}]/);
});

test('a side shows each name with who may see it, and what hangs on the person', () => {
  const [one] = toMergeView(comparison(), 'en').sides;
  expect(one).toMatchObject({ claims: 2, relations: 2, called: { text: 'Inventa Examplova' } });
  expect(one.names.map(({ mark, isStruck }) => [mark.level, isStruck])).toEqual([['SEALED', false]]);
});

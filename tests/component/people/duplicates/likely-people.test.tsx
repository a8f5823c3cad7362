import { LikelyPeople } from '@/components/people/duplicates/likely-people';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { tellApartForm } from '@/lib/people/distinct/actions';
import { drawForm } from '@/tests/support/render-form';

const draw = (kept: 'told' | 'taken' | null, locale: Locale = 'en') =>
  drawForm(
    <LikelyPeople
      likely={[]}
      apart={[]}
      kept={kept}
      ground={{
        hidden: { caseId: 'file', revision: '1' },
        ...{ words: formWords(locale), say: MESSAGES[locale].person, locale },
        ...{ fields: MESSAGES[locale]['desk-cases'].form, lists: toFormLists(locale) },
      }}
    />,
    tellApartForm,
  );

test.each(LOCALES)('what was remembered is said though the pair has left the list (%s)', async (locale) => {
  const { told, taken } = MESSAGES[locale].person.likely;
  expect((await draw('told', locale)).html).toContain(`role="status">${told}`);
  expect((await draw('taken', locale)).html).toContain(`role="status">${taken}`);
});

test('control: a page that is only opened says nothing', async () => {
  expect((await draw(null)).html).not.toContain('role="status"');
});

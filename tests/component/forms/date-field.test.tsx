import { renderToString } from 'react-dom/server';
import { DateChoices } from '@/components/forms/date-choices';
import { DateField } from '@/components/forms/date-field';
import { FormParts, type FormContext } from '@/components/forms/form-context';
import { SavedNote } from '@/components/cases/forms/saved-note';
import { readPartialDate } from '@/lib/platform/dates/read-partial-date';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

const say = (locale: Locale) => MESSAGES[locale]['desk-cases'].form;
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** The field on a page that comes back with what was typed, as one without script sees it. */
function draw(typed: string, locale: Locale = 'en', faults: FormContext['faults'] = {}): string {
  const form: FormContext = {
    id: 'f',
    register: (name) => ({
      name,
      ref: () => undefined,
      onBlur: () => Promise.resolve(),
      onChange: () => Promise.resolve(),
    }),
    entries: { when: typed },
    faults,
  };
  return renderToString(
    <FormParts value={form}>
      <DateField
        name="when"
        label="When"
        hint="As you write it"
        locale={locale}
        words={say(locale).dateReading}
      />
    </FormParts>,
  );
}

describe('without script', () => {
  it.each<[string, Locale, string]>([
    [
      'c. 2019',
      'en',
      'Understood as: about 2019; any day from 1 January 2019 to 31 December 2019; not exact',
    ],
    ['16–18 декабря 2011', 'ru', 'Понято как: 16–18 декабря 2011'],
    [
      'Dec 2011',
      'kk',
      'Былай түсінілді: 2011 ж. желтоқсан; осы аралықтағы кез келген күн: 2011 ж. 1 желтоқсан',
    ],
    ['до 30.09.2021', 'en', 'Understood as: no later than 30 September 2021'],
  ])('says how %p was understood in %s', (typed, locale, words) => {
    expect(plain(draw(typed, locale))).toContain(words);
  });

  it('says nothing of an empty field, and nothing of what is no date beside the fault', () => {
    for (const html of [draw(''), draw('yesterday-ish', 'en', { when: 'Write a date' })]) {
      expect(html).toMatch(/<div class="hint reading" id="f-when-reading" aria-live="polite"><\/div>/);
    }
  });

  it.each(LOCALES)('offers both readings of an ambiguous date in %s, with what to write', (locale) => {
    const html = draw('05/06/2021', locale);
    expect(html).toContain('2021-06-05');
    expect(html).toContain('2021-05-06');
    expect(html).not.toContain('<button');
    expect(plain(html)).not.toMatch(/[{}]/);
  });

  it('keeps what was typed, and ties hint, fault and reading to the field', () => {
    const html = draw('05/06/2021', 'en', { when: 'Choose' });
    expect(html).toContain('value="05/06/2021"');
    expect(html).toContain('aria-describedby="f-when-hint f-when-fault f-when-reading"');
    expect(html).toContain('aria-invalid="true"');
  });
});

it('offers each reading as a button once there is script', () => {
  const reading = readPartialDate('05/06/2021');
  const readings = reading.ok ? [] : reading.readings;
  const words = say('ru').dateReading;
  const html = renderToString(
    <DateChoices readings={readings} locale="ru" words={words} choose={() => undefined} />,
  );
  expect(
    html.match(/<button type="button"[^>]*>[^<]+/g)?.map((button) => button.replace(/^.*>/, '')),
  ).toEqual(['Это 5 июня 2021', 'Это 6 мая 2021']);
});

it('says in the note of what was saved how the date was understood', () => {
  const ground = {
    caseId: 'c',
    here: '/desk/cases/c/add/status',
    saved: {
      saved: 'Recorded.',
      toFile: 'To the file',
      another: 'Add another',
      warnings: { EDITION: 'e', BEFORE_CHARGE: 'b' },
    },
    say: say('en'),
    language: 'en',
  } as const;
  expect(plain(renderToString(<SavedNote ground={ground} when="../2021-09-30" />))).toContain(
    'Understood as: no later than 30 September 2021',
  );
  expect(plain(renderToString(<SavedNote ground={ground} when={null} />))).not.toContain('Understood');
});

import { renderToString } from 'react-dom/server';
import { DigestSection } from '@/components/digest/digest-section';
import { MailTrouble } from '@/components/digest/mail-trouble';
import { SavedNote } from '@/components/cases/forms/saved-note';
import { savedWords } from '@/components/cases/forms/ground-words';
import { chooseDigestForm } from '@/lib/digest/actions';
import { digestFault } from '@/lib/digest/schema';
import { formWords } from '@/lib/platform/i18n/form-words';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { drawForm } from '@/tests/support/render-form';

const sentAt = new Date('2026-11-23T03:00:30Z');
const chosen = { rhythm: 'WEEKLY', language: 'kk', sentAt } as const;

it.each(LOCALES)('says that the desk sends no e-mail, and asks nothing then (%s)', (locale) => {
  const html = renderToString(
    <DigestSection digest={null} isMailSet={false} words={formWords(locale)} locale={locale} />,
  );
  expect(html).toContain(MESSAGES[locale].digest.account.off);
  expect(html).not.toContain('<form');
});

it('shows what was chosen, and lets it be ended also where mail is no longer set', async () => {
  for (const isMailSet of [true, false]) {
    const section = (
      <DigestSection digest={chosen} isMailSet={isMailSet} words={formWords('en')} locale="en" />
    );
    const { controls, html } = await drawForm(section, chooseDigestForm);
    const values = Object.fromEntries(controls.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ rhythm: 'WEEKLY', language: 'kk' });
    expect(html).toContain('value="NONE"');
    expect(html).toContain('23 Nov 2026');
  }
});

it('tells administrators how many did not go out and why, in each language', () => {
  for (const locale of LOCALES) {
    for (const fault of digestFault.options) {
      const html = renderToString(
        <MailTrouble trouble={{ digests: 3, fault, failedAt: sentAt }} locale={locale} />,
      );
      expect(html).toContain(MESSAGES[locale].digest.trouble[fault]);
      expect(html).toContain('03:00');
    }
  }
});

it('leads from what was recorded to the next thing on the same word, but not from a source alone', () => {
  const say = MESSAGES.en['desk-cases'];
  const note = (onWord: boolean) =>
    renderToString(
      <SavedNote
        ground={{
          caseId: 'c',
          here: '/desk/cases/c/add/charge',
          language: 'en',
          say: { dateReading: say.form.dateReading },
          saved: savedWords(say, onWord),
        }}
      />,
    );
  expect(note(true)).toContain('href="/desk/cases/c/add/decision?word=last"');
  expect(note(false)).not.toContain('word=last');
});

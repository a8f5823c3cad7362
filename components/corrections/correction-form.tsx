import type { ReactElement } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { TextField } from '@/components/forms/text-field';
import type { FormView } from '@/lib/corrections/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { KindChoice } from './kind-choice';

type Props = { form: Extract<FormView, { state: 'open' }>; locale: Locale };

/** The corrections form: plain HTML, every entry kept when something has to be put right. */
export function CorrectionForm({ form, locale }: Props): ReactElement {
  const say = translate(locale, 'corrections');
  const sayFault = ({ fault, most }: (typeof form.errors)[number]): string =>
    say(`errors.${fault}`, { most: most ?? 0 });
  const errorOf = (field: string): string | null => {
    const found = form.errors.find((error) => error.field === field);
    return found ? sayFault(found) : null;
  };
  const errors = form.errors.map((error) => ({ field: error.field, text: sayFault(error) }));
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={say('errors.title')} errors={errors} />}
      <h1>{say('title')}</h1>
      <p className="state">{say('intro')}</p>
      <p>{say('promise')}</p>
      <form method="post" action={`/${locale}/corrections`} noValidate>
        <input type="hidden" name="language" value={locale} />
        <KindChoice chosen={form.values.kind} error={errorOf('kind')} locale={locale} />
        <TextField name="page" words={fieldWords('page')} value={form.values.page} error={errorOf('page')} />
        <TextField
          name="message"
          words={fieldWords('message')}
          value={form.values.message}
          error={errorOf('message')}
          rows={9}
        />
        <TextField
          name="contact"
          words={fieldWords('contact')}
          value={form.values.contact}
          error={errorOf('contact')}
        />
        <p className="note">{say('privacy')}</p>
        <button type="submit">{say('send')}</button>
      </form>
    </>
  );

  function fieldWords(field: 'page' | 'message' | 'contact') {
    return { label: say(`${field}.label`), hint: say(`${field}.hint`) };
  }
}

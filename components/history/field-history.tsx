import type { ReactElement } from 'react';
import { TextChanges } from '@/components/ui/text-changes';
import { Moment } from '@/components/staff/moment';
import type { KeptField } from '@/lib/cases/history/field/schema';
import { translationAgain, type Compared, type Writing } from '@/lib/cases/history/field/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import { asLocale, LOCALE_NAMES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { CompareWritings } from './compare-writings';
import { RestoreForm } from './restore-form';

type Props = {
  caseId: string;
  code: string;
  field: KeptField;
  writings: readonly Writing[];
  compared: Compared | null;
  mayEdit: boolean;
  locale: Locale;
};

/** Every value that a field has had, the newest first: who wrote it, when and why; any two compared; one restored. */
export function FieldHistory(props: Props): ReactElement {
  const { caseId, code, field, writings, compared, mayEdit, locale } = props;
  const say = MESSAGES[locale].drafts.history;
  const last = writings.at(-1);
  const hiddenOf = (one: Writing): Record<string, string> | null => {
    const file = {
      caseId,
      after: String(last?.ordinal ?? 0),
      language: asLocale(one.language),
      text: one.text,
    };
    if (field.of === 'summary') return file;
    const again = translationAgain(one);
    return again === null ? null : { ...file, ...again, subjectId: field.subjectId };
  };
  return (
    <>
      <h1>{field.of === 'summary' ? say.summary : `${say.translation}: ${LOCALE_NAMES[field.language]}`}</h1>
      <p className="note">{code}</p>
      {writings.length === 0 ? <p>{say.none}</p> : null}
      {writings.length > 1 ? <CompareWritings {...{ field, writings, compared, say }} /> : null}
      {compared === null ? null : (
        <TextChanges
          changes={compared.changes}
          title={say.compared
            .replace('{from}', String(compared.from.ordinal))
            .replace('{to}', String(compared.to.ordinal))}
          gone={MESSAGES[locale].narratives.gone}
          added={MESSAGES[locale].narratives.new}
        />
      )}
      {[...writings].reverse().map((one) => {
        const hidden = one === last || !mayEdit ? null : hiddenOf(one);
        return (
          <section key={one.ordinal} className="writing">
            <h2>
              {say.number.replace('{n}', String(one.ordinal))}
              {one === last ? <span className="hint"> {say.stands}</span> : null}
            </h2>
            <p className="meta">
              {one.by}, <Moment at={one.at} />
              {one.why === null ? null : ` · ${say.why}: ${one.why}`}
            </p>
            <p lang={one.language} className="narrative-text">
              {one.text}
            </p>
            {hidden === null ? null : (
              <details>
                <summary>{say.restore}</summary>
                <RestoreForm
                  hidden={hidden}
                  isSummary={field.of === 'summary'}
                  back={`/desk/cases/${caseId}/translations`}
                  words={formWords(locale)}
                  say={say}
                />
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

import type { ReactElement, ReactNode } from 'react';
import type { FormDraft } from '@/components/forms/draft-keeper';
import type { FormWords } from '@/components/forms/form-words';
import type { Narrative } from '@/lib/cases/narratives/view';
import type { Entries } from '@/lib/platform/forms/entries';
import { LOCALE_NAMES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { NarrativeWords } from './narrative-words';
import { SummaryForm } from './summary-form';
import { TranslationForm } from './translation-form';

type Props = {
  caseId: string;
  narrative: Narrative;
  language: Locale;
  summaryAfter: number;
  kept: Entries | null;
  draft: FormDraft;
  words: FormWords;
  say: NarrativeWords;
  locale: Locale;
  /** What is said above the form of what was typed before. */
  note: ReactNode;
};

/** The form for one text in one language: the original of a summary is written anew, all else is translated. */
export function OpenForm(props: Props): ReactElement | null {
  const { caseId, narrative, language, summaryAfter, kept, draft, words, say, locale, note } = props;
  const standing = narrative.standings.find((one) => one.language === language);
  if (standing === undefined) return null;
  const text = 'text' in standing ? standing.text : '';
  const ground = { caseId, words, say, draft };
  if (standing.state === 'original') {
    const entries = kept ?? { text, language };
    return narrative.subject === 'summary' ? (
      <>
        {note}
        <SummaryForm {...ground} after={summaryAfter} entries={entries} began={{ text, language }} />
      </>
    ) : null;
  }
  const { subject, subjectId, of } = narrative;
  return (
    <>
      {note}
      <TranslationForm
        {...ground}
        text={{ subject, subjectId, of }}
        language={language}
        after={standing.after}
        label={translate(locale, 'narratives')('translation', { language: LOCALE_NAMES[language] })}
        entries={kept ?? { text }}
        began={{ text }}
      />
    </>
  );
}

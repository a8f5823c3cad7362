import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { ResumedNote, type ResumedDraft } from './resumed-note';

type Props = {
  resumed: Pick<ResumedDraft, 'from' | 'ground'>;
  /** The file's revision as it stands now, where the form is about a file. */
  revision: number | null;
  locale: Locale;
};

/** Says above a form that it shows what was typed before, where the page around it draws the form anew. */
export function DraftNote({ resumed: { from, ground }, revision, locale }: Props): ReactElement {
  return (
    <ResumedNote resumed={{ entries: null, from, ground, revision, words: MESSAGES[locale].drafts.note }} />
  );
}

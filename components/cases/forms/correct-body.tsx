import type { ReactElement, ReactNode } from 'react';
import { FileTimeline } from '@/components/cases/desk/file-timeline';
import type { FileEntry } from '@/lib/cases/file/timeline/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { CorrectStatusForm } from './correct-status-form';
import type { FormGround } from './form-ground';

type Props = {
  ground: FormGround;
  locale: Locale;
  /** The address of the entry, below which its forms stand. */
  here: string;
  /** The entry itself, as the file tells it. */
  entry: readonly FileEntry[];
  eventId: string;
  stands: boolean;
  /** The form holds what the entry said before it was corrected. */
  isPutBack: boolean;
  entries: Readonly<Record<string, string>>;
  began: Readonly<Record<string, string>>;
  /** What is said of a draft. */
  note: ReactNode;
};

/** An entry as it stands and the form that puts another in its place. */
export function CorrectBody(props: Props): ReactElement {
  const { ground, locale, here, entry, stands, isPutBack, note, ...form } = props;
  const say = MESSAGES[locale]['desk-cases'].correct;
  return (
    <>
      <p>{stands ? say.lead : say.gone}</p>
      {isPutBack ? <p className="flag">{say.putBackLead}</p> : null}
      {note}
      <h2>{say.old}</h2>
      <FileTimeline entries={entry} locale={locale} />
      {stands ? (
        <>
          <p>
            <a href={`${here}/withdraw`}>{say.withdraw}</a>
          </p>
          <CorrectStatusForm ground={ground} {...form} />
        </>
      ) : null}
    </>
  );
}

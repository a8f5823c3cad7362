import type { ReactElement } from 'react';
import { CaseStanding } from '@/components/cases/desk/case-standing';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { file: DeskFile; title: string; locale: Locale };

/** Whose file it is that something is added to, and where it stands. */
export function AddHead({ file, title, locale }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <>
      <p>
        <a href={`/desk/cases/${file.id}`}>{say('file.back')}</a>
      </p>
      <h1>
        {title}: <span lang={file.name.language}>{file.name.text}</span>
      </h1>
      <p className="note">{file.state.sentence}</p>
      <CaseStanding standing={file.standing} locale={locale} />
    </>
  );
}

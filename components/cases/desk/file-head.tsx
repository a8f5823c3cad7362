import type { ReactElement, ReactNode } from 'react';
import { CustodyBar } from '@/components/cases/custody-bar';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { CaseStanding } from './case-standing';
import { ContactLine } from './contact-line';

type Props = { file: DeskFile; locale: Locale; children?: ReactNode };

/** Who the file is about, where the person stands, where the file stands: always on top. */
export function FileHead({ file, locale, children }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <header className="file-head">
      <p className="note">{file.code}</p>
      <h1 lang={file.name.language}>{file.name.text}</h1>
      {file.otherNames.length === 0 ? null : (
        <p className="note">
          {file.otherNames.map((name, at) => (
            <span key={name.text}>
              {at === 0 ? '' : ' · '}
              <span lang={name.language}>{name.text}</span>
            </span>
          ))}
        </p>
      )}
      <div className="two-states">
        <section aria-label={say('file.stands')}>
          <p>
            <span className="hint">{say('file.stands')}</span>
            <strong>{file.state.sentence}</strong>
          </p>
          <p className="note">
            {file.state.sure === null ? '' : `${file.state.sure} `}
            {file.state.checked}
          </p>
          <ContactLine contact={file.contact} />
          {file.state.stale === null ? null : <p className="flag">{file.state.stale}</p>}
        </section>
        <CaseStanding standing={file.standing} locale={locale}>
          {children}
        </CaseStanding>
      </div>
      {file.drawing === null ? null : (
        <CustodyBar bar={file.drawing.bar} sentence={file.drawing.sentence} size="profile" id="custody" />
      )}
      {file.drawing === null ? null : <p className="note">{file.drawing.sentence}</p>}
    </header>
  );
}

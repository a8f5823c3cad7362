import type { ReactElement, ReactNode } from 'react';
import type { Narrative, Standing } from '@/lib/cases/narratives/view';
import { toMark } from '@/lib/cases/file/evidence/view';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { TextChanges } from '@/components/ui/text-changes';
import { LOCALE_NAMES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  narrative: Narrative;
  caseId: string;
  mayEdit: boolean;
  locale: Locale;
  /** The form that stands open in one of the languages. */
  form: { language: Locale; drawn: ReactNode } | null;
};

/** One text in its three languages, side by side. */
export function NarrativeRow({ narrative, caseId, mayEdit, locale, form }: Props): ReactElement {
  const say = translate(locale, 'narratives');
  const mark = narrative.visibility === null ? null : toMark(narrative.visibility, locale);
  const key = narrative.subject === 'summary' ? 'summary' : narrative.subjectId;
  return (
    <section
      className={`narrative${mark === null ? '' : ` marked ${mark.level.toLowerCase()}`}`}
      id={`t-${key}`}
    >
      <h2>
        {narrative.title}
        {narrative.when === null ? null : <span className="note"> · {narrative.when}</span>}
      </h2>
      {mark === null ? null : (
        <p className="meta">
          <VisibilityWord mark={mark} />
        </p>
      )}
      <div className="in-languages">
        {narrative.standings.map((standing) => (
          <div key={standing.language}>
            <h3>
              {LOCALE_NAMES[standing.language]} <span className="hint">{say(`state.${standing.state}`)}</span>
            </h3>
            {'text' in standing ? (
              <p lang={standing.language} className="narrative-text">
                {standing.text}
              </p>
            ) : null}
            {standing.state === 'outdated' ? (
              <TextChanges
                changes={standing.changes}
                title={say('changed')}
                gone={say('gone')}
                added={say('new')}
              />
            ) : null}
            {'text' in standing && (standing.state !== 'original' || narrative.subject === 'summary') ? (
              <p className="note">
                <a href={`/desk/cases/${caseId}/history?field=${fieldOf(narrative, standing)}`}>
                  {MESSAGES[locale].drafts.history.before}
                </a>
              </p>
            ) : null}
            {form?.language === standing.language ? (
              form.drawn
            ) : mayEdit && (standing.state !== 'original' || narrative.subject === 'summary') ? (
              <a href={`/desk/cases/${caseId}/translations?text=${key}&in=${standing.language}#t-${key}`}>
                {sayStep(standing, locale)}
              </a>
            ) : null}
          </div>
        ))}
      </div>
    </section>
  );
}

const fieldOf = ({ subjectId }: Narrative, { state, language }: Standing): string =>
  state === 'original' ? 'summary' : `${subjectId}.${language}`;

function sayStep(standing: Standing, locale: Locale): string {
  const say = translate(locale, 'narratives');
  const language = LOCALE_NAMES[standing.language];
  if (standing.state === 'original') return say('rewrite');
  return standing.state === 'missing' ? say('translate', { language }) : say('renew', { language });
}

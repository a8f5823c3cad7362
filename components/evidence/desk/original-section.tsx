import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import { Moment } from '@/components/staff/moment';
import type { OriginalView } from '@/lib/evidence/originals/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { CustodyLog } from './custody-log';
import { DecideForm } from './decide-form';
import { ReadForm } from './read-form';
import { Removal } from './removal';
import type { SentForm } from './route-form';

type Props = { original: OriginalView; isNew: boolean; reading: SentForm; locale: Locale };

/** One file that was brought in: what is known of it, what may be done with it, and its custody log. */
export function OriginalSection({ original, isNew, reading, locale }: Props): ReactElement {
  const { id, state, facts, broughtIn, decided, differs, may, lines, removal } = original;
  const hash = facts.find(({ fact }) => fact === 'sha256')?.text.slice(0, 16) ?? '';
  const words = MESSAGES[locale].originals;
  return (
    <section className="original" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {words.one} <code>{hash}</code>: {words.state[state]}
      </h2>
      {isNew ? (
        <p className="done" role="status">
          {words.cameIn}
        </p>
      ) : null}
      {differs ? <p className="flag">{words.differs}</p> : null}
      {state === 'QUARANTINE' ? (
        <p className="flag">{may.decide ? words.warning : `${words.warning} ${words.waits}`}</p>
      ) : null}
      <dl>
        {facts.map(({ fact, text }) => (
          <div key={fact}>
            <dt>{words.facts[fact]}</dt>
            <dd>{fact === 'sha256' ? <code>{text}</code> : text}</dd>
          </div>
        ))}
        <div>
          <dt>{words.facts.broughtIn}</dt>
          <dd>
            {broughtIn.who}, <Moment at={broughtIn.at} />
          </dd>
        </div>
        {decided === null ? null : (
          <div>
            <dt>{words.facts.decided}</dt>
            <dd>
              {decided.who}, <Moment at={decided.at} />
              {decided.alone ? <span className="hint">{words.alone}</span> : null}
            </dd>
          </div>
        )}
      </dl>
      {may.decide ? (
        <Folded title={words.decide.title}>
          <DecideForm intakeId={id} words={reading.words} labels={words.decide} />
        </Folded>
      ) : null}
      {may.read ? <ReadForm intakeId={id} sent={reading} labels={words.read} /> : null}
      {removal === null ? null : <Removal intakeId={id} words={reading.words} {...{ removal, locale }} />}
      <CustodyLog of={`${hash}, ${broughtIn.at.toISOString()}`} lines={lines} labels={words.log} />
    </section>
  );
}

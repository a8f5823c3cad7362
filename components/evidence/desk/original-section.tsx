import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import { Moment } from '@/components/staff/moment';
import type { OriginalView } from '@/lib/evidence/originals/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { CopyForm } from './copy-form';
import { CustodyLog } from './custody-log';
import { DecideForm } from './decide-form';
import { ReadForm } from './read-form';
import { Removal } from './removal';
import type { SentForm } from './route-form';

type Props = {
  original: OriginalView;
  /** The one that just came in, as the address says. */
  newId: string | string[] | undefined;
  reading: SentForm;
  locale: Locale;
};

/** One file that was brought in: what is known of it, what may be done with it, its custody log, and its working copies. */
export function OriginalSection({ original, newId, reading, locale }: Props): ReactElement {
  const { id, hash, isCopy, state, differs, may, lines, removal, copies } = original;
  const words = MESSAGES[locale].originals;
  const Heading = isCopy ? 'h4' : 'h2';
  return (
    <section className={isCopy ? 'original copy' : 'original'} id={id} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>
        {isCopy ? words.copy : words.one} <code>{hash}</code>: {words.state[state]}
      </Heading>
      {newId === id ? (
        <p className="done" role="status">
          {words.cameIn}
        </p>
      ) : null}
      {differs ? <p className="flag">{words.differs}</p> : null}
      {state === 'QUARANTINE' ? (
        <p className="flag">{may.decide ? words.warning : `${words.warning} ${words.waits}`}</p>
      ) : null}
      <Facts original={original} locale={locale} />
      {may.decide ? (
        <Folded title={words.decide.title}>
          <DecideForm intakeId={id} words={reading.words} labels={words.decide} />
        </Folded>
      ) : null}
      {may.read ? (
        <ReadForm
          intakeId={id}
          sent={reading}
          labels={isCopy ? { ...words.read, title: words.copies.read } : words.read}
        />
      ) : null}
      {may.copy ? (
        <Folded title={words.copies.make}>
          <CopyForm intakeId={id} words={reading.words} labels={words.copies} />
        </Folded>
      ) : null}
      {removal === null ? null : <Removal intakeId={id} words={reading.words} {...{ removal, locale }} />}
      <CustodyLog of={`${hash}, ${original.broughtIn.at.toISOString()}`} lines={lines} labels={words.log} />
      {copies.length === 0 ? null : <h3>{words.copies.title}</h3>}
      {copies.map((copy) => (
        <OriginalSection key={copy.id} original={copy} {...{ newId, reading, locale }} />
      ))}
    </section>
  );
}

function Facts({ original, locale }: Pick<Props, 'original' | 'locale'>): ReactElement {
  const { facts, broughtIn, decided } = original;
  const words = MESSAGES[locale].originals;
  return (
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
  );
}

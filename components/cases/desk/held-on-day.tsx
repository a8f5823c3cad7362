import type { ReactElement } from 'react';
import type { DayAnswer } from '@/lib/cases/custody/day/view';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { file: Pick<DeskFile, 'id'>; answer: DayAnswer; locale: Locale };

/** Asks for a day and says whether the person was held on it. The day stands in the address, so an answer can be sent on. */
export function HeldOnDay({ file, answer, locale }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  const { asked, fault, said } = answer;
  return (
    <section aria-labelledby="held-on" className="held-on">
      <h2 id="held-on">{say('heldOn.title')}</h2>
      <form action={`/desk/cases/${file.id}#held-on`} method="get" className="inline">
        <label htmlFor="held-on-day">{say('heldOn.label')}</label>
        <input
          id="held-on-day"
          name="on"
          type="date"
          defaultValue={asked}
          aria-invalid={fault !== null}
          {...(fault === null ? {} : { 'aria-describedby': 'held-on-fault' })}
        />
        <button className="quiet">{say('heldOn.button')}</button>
      </form>
      {fault === null ? null : (
        <p className="fault" id="held-on-fault">
          {fault}
        </p>
      )}
      {said === null ? null : (
        <p role="status">
          <strong>{said.answer}</strong> <span className="note">{said.why.join(' ')}</span>
        </p>
      )}
    </section>
  );
}

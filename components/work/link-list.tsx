import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { LinkRow } from '@/lib/cases/work/view';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDayShort } from '@/lib/platform/dates/say';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { LinkForm } from './link-form';

type Props = { caseId: string; links: readonly LinkRow[]; today: IsoDay; locale: Locale };

/** The documents of a file that stand on the web, each with whether its address was found dead. */
export function LinkList({ caseId, links, today, locale }: Props): ReactElement {
  const say = translate(locale, 'work');
  const labels = MESSAGES[locale].work.links;
  return (
    <ul className="work-rows">
      {links.map((link) => {
        const dead = dayFromColumn(link.linkDeadOn);
        const title = dead === null ? labels.mark : labels.alive;
        return (
          <li key={link.id}>
            <p lang={link.language}>{link.title}</p>
            <p className="meta">{link.address}</p>
            {dead === null ? null : (
              <p className="late">{say('links.dead', { day: sayDayShort(dead, locale) })}</p>
            )}
            <Folded title={title}>
              <LinkForm
                {...{ caseId, documentId: link.id, isDead: dead !== null, today, labels }}
                words={formWords(locale)}
              />
            </Folded>
          </li>
        );
      })}
    </ul>
  );
}

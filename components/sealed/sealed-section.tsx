import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { FormWords } from '@/components/forms/form-words';
import { confirmDestructionForm } from '@/lib/cases/protection/actions';
import { visibility } from '@/lib/claims/schema';
import { sealedKind } from '@/lib/cases/sealed/schema';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { Destruction } from './destruction';
import { OpenForm } from './open-form';
import { RequestForm } from './request-form';
import { SealForm } from './seal-form';

type Value = {
  id: string;
  kind: string;
  visibility: string;
  by: string;
  at: Date;
  isGone: boolean;
  search: 'names' | 'none' | 'not-asked';
  mayOpen: boolean;
};
type Props = {
  file: {
    id: string;
    code: string;
    sealed: readonly Value[];
    destruction: Parameters<typeof Destruction>[0]['request'];
  };
  may: { use: boolean; destroy: boolean };
  actorId: string;
  words: FormWords;
  locale: Locale;
};

/** What is said of the search for its names. */
const SEARCHED = { names: 'searched', none: 'noNames', 'not-asked': 'notAsked' } as const;

/** What is sealed in a file, by kind alone, and the forms that seal, open and, by two people, erase. */
export function SealedSection({ file, may, actorId, words, locale }: Props): ReactElement {
  const say = translate(locale, 'protection');
  const lists = translate(locale, 'lists');
  const labels = MESSAGES[locale].protection.sealed;
  const isWhole = file.sealed.some(({ isGone }) => !isGone);
  return (
    <section>
      <h2 id="sealed">{say('sealed.title')}</h2>
      <p>
        {say('sealed.lead')} {say('sealed.apartLead')}
      </p>
      {file.sealed.length === 0 ? <p>{say('sealed.none')}</p> : null}
      <ul className="file-rows">
        {file.sealed.map((one) => (
          <li key={one.id}>
            <p>
              {say('sealed.line', {
                kind:
                  one.kind === 'APART'
                    ? say('sealed.keptApart')
                    : say(`sealed.kinds.${sealedKind.parse(one.kind)}`),
                visibility: lists(`visibility.${visibility.parse(one.visibility)}.label`),
                by: one.by,
                date: sayDay(one.at.toISOString().slice(0, 10), locale),
              })}{' '}
              {one.isGone ? say('sealed.gone') : say(`sealed.${SEARCHED[one.search]}`)}
            </p>
            {one.mayOpen && !one.isGone ? (
              <Folded title={say('sealed.open')}>
                <OpenForm
                  sealedId={one.id}
                  asksNames={one.search === 'not-asked'}
                  words={words}
                  labels={labels}
                />
              </Folded>
            ) : null}
          </li>
        ))}
      </ul>
      {may.use ? (
        <Folded title={say('sealed.add')}>
          <SealForm
            caseId={file.id}
            words={words}
            labels={labels}
            kinds={[
              { value: '', label: say('consent.choose') },
              ...sealedKind.options.map((value) => ({ value, label: say(`sealed.kinds.${value}`) })),
            ]}
          />
        </Folded>
      ) : null}
      {may.destroy && isWhole ? (
        <Destruction
          request={file.destruction}
          ask={
            <Folded title={say('sealed.destroy')}>
              <RequestForm
                caseId={file.id}
                words={words}
                labels={{ ...labels, fileCode: say('sealed.fileCode', { code: file.code }) }}
              />
            </Folded>
          }
          confirm={confirmDestructionForm}
          {...{ actorId, words, labels, locale }}
        />
      ) : null}
    </section>
  );
}

import type { ComponentProps, ReactElement } from 'react';
import type { Assignment } from '@/lib/cases/assignment/view';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { AssignForm } from './assign-form';
import { Folded } from '@/components/forms/folded';
import { PageDrafts } from '@/components/forms/page-drafts';
import { GiveUpForm } from './give-up-form';
import { TakeForm } from './take-form';

type Props = {
  assignment: Assignment;
  drafts: ComponentProps<typeof PageDrafts>['drafts'];
  locale: Locale;
};

/** Whose work a file is, and what the reader may do about it; each form is folded away until it is wanted. */
export function AssignmentPanel({ assignment, drafts, locale }: Props): ReactElement {
  const { caseId, people, mayTake, mayGiveUp, candidates } = assignment;
  const words = formWords(locale);
  const say = MESSAGES[locale]['desk-cases'].assignment;
  const choices = (list: readonly { id: string; name: string }[]) => [
    { value: '', label: say.choose },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <section className="assignment" aria-labelledby="assigned-to">
      <h2 id="assigned-to">{say.title}</h2>
      {people.length === 0 ? (
        <p>{say.nobody}</p>
      ) : (
        <p>
          <strong>
            {people
              .map((one) => (one.isMe ? say.me : one.away ? `${one.name} (${say.away})` : one.name))
              .join(', ')}
          </strong>
          <span className="hint">{say.closed}</span>
        </p>
      )}
      <PageDrafts drafts={drafts} words={draftWords(locale)}>
        {mayTake ? <TakeForm caseId={caseId} words={words} labels={say} /> : null}
        {mayGiveUp ? (
          <Folded title={say.giveUp}>
            <GiveUpForm caseId={caseId} words={words} labels={say} />
          </Folded>
        ) : null}
        {candidates === null || candidates.length === 0 ? null : (
          <Folded title={say.assign}>
            <AssignForm
              caseId={caseId}
              change="assign"
              people={choices(candidates)}
              words={words}
              labels={{ whom: say.whom, reason: say.reason, button: say.assign }}
            />
          </Folded>
        )}
        {candidates === null || people.length === 0 ? null : (
          <Folded title={say.end}>
            <AssignForm
              caseId={caseId}
              change="end"
              people={choices(people)}
              words={words}
              labels={{ whom: say.whose, reason: say.reason, button: say.end }}
            />
          </Folded>
        )}
      </PageDrafts>
    </section>
  );
}

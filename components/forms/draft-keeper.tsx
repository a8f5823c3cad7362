'use client';

import { useEffect, useState, type ReactElement, type RefObject } from 'react';
import {
  DRAFT_FIELD,
  toDraftFields,
  type DraftAnswer,
  type DraftGround,
} from '@/lib/platform/forms/draft-fields';
import { openDraftSaver, type DraftSaver, type DraftStanding } from '@/lib/platform/forms/draft-saver';
import type { Entries } from '@/lib/platform/forms/entries';
import { sayDraft, type DraftWords } from './draft-words';
import type { ResumedDraft } from './resumed-note';
import { typedEarly } from './typed-early';
import { typedInto } from './typed-into';

/** What a form needs to keep its draft: which one, and the words. */
export type FormDraft = {
  ground: DraftGround;
  words: DraftWords;
  locale: string;
  /** What was typed before, for a form that shows and says so itself; of some the page around it does. */
  resumed?: ResumedDraft;
};

type Props = {
  formRef: RefObject<HTMLFormElement | null>;
  saverRef: RefObject<DraftSaver | null>;
  draft: FormDraft;
  /** How keeping it without script ended. */
  answer: DraftAnswer | null;
};

/**
 * Keeps what is typed into a form as it is typed, says so calmly, and asks before it would be lost. Without script its
 * button keeps it by post. Nothing is kept in the browser.
 */
export function DraftKeeper({ formRef, saverRef, draft, answer }: Props): ReactElement {
  const { ground, words, locale } = draft;
  const [standing, setStanding] = useState<DraftStanding>({ is: 'untouched' });

  useEffect(() => {
    const drawn = formRef.current;
    if (drawn === null) return;
    const isTouched = Object.keys(typedEarly(drawn)).length > 0;
    const opened = openDraftSaver({
      shown: isTouched ? '' : typedInto(drawn),
      after: ground.after,
      send: (typed, after) => sendDraft({ ...ground, after }, typed),
      tell: setStanding,
    });
    saverRef.current = opened;
    const typed = (): void => opened.typed(typedInto(drawn));
    const leave = (event: BeforeUnloadEvent): void => {
      if (!opened.isSafe()) event.preventDefault();
    };
    if (isTouched) typed();
    drawn.addEventListener('input', typed);
    drawn.addEventListener('change', typed);
    window.addEventListener('beforeunload', leave);
    return () => {
      drawn.removeEventListener('input', typed);
      drawn.removeEventListener('change', typed);
      window.removeEventListener('beforeunload', leave);
      opened.close();
      saverRef.current = null;
    };
  }, [formRef, saverRef, ground]);

  return (
    <div className="draft">
      {Object.entries(toDraftFields(ground)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button name={DRAFT_FIELD.keep} value="yes" className="second">
        {words.keep}
      </button>{' '}
      <span role="status" className={standing.is === 'failed' ? 'flag' : 'hint'}>
        {sayDraft(words, standing, answer, locale)}
      </span>
    </div>
  );
}

async function sendDraft(ground: DraftGround, typed: string): Promise<DraftAnswer> {
  const data = new FormData();
  for (const [name, value] of Object.entries(toDraftFields(ground))) data.set(name, value);
  for (const [name, value] of Object.entries(JSON.parse(typed) as Entries)) {
    for (const one of typeof value === 'string' ? [value] : value) data.append(name, one);
  }
  const answer = await fetch('/desk/drafts', { method: 'POST', body: data, cache: 'no-store' });
  return (await answer.json()) as DraftAnswer;
}

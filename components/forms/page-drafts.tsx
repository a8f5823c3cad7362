'use client';

import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import type { DraftGround } from '@/lib/platform/forms/draft-fields';
import type { Entries } from '@/lib/platform/forms/entries';
import { formAt } from '@/lib/platform/forms/form-state';
import type { FormDraft } from './draft-keeper';
import type { DraftWords } from './draft-words';
import type { ResumedDraft } from './resumed-note';

/** What was typed before into the forms of a page, by their paths, and what their drafts are known by. */
type Drafts = Pick<DraftGround, 'owner' | 'opening' | 'revision'> & {
  page: string;
  forms: Readonly<
    Record<string, { entries: Entries | null; from: ResumedDraft['from']; ground: DraftGround }>
  >;
};
type Words = { keeper: DraftWords; note: ResumedDraft['words']; locale: string };

const Around = createContext<{ drafts: Drafts; words: Words } | null>(null);

type Props = { drafts: Drafts; words: Words; children: ReactNode };

/** Around a page that has several forms: each that names its draft keeps it, and shows what was typed into it before. */
export function PageDrafts({ drafts, words, children }: Props): ReactElement {
  return <Around value={{ drafts, words }}>{children}</Around>;
}

/** The draft of the form of this name; none outside such a page, and none for a form without a name. */
export function usePageDraft(name: string | undefined): FormDraft | undefined {
  const around = useContext(Around);
  if (around === null || name === undefined) return undefined;
  const { drafts, words } = around;
  const { page, owner, opening, revision } = drafts;
  const path = formAt(page, name);
  const before = drafts.forms[path];
  const ground = before?.ground ?? { path, owner, opening, after: null, revision };
  const resumed = { entries: before?.entries ?? null, from: before?.from ?? null, ground, revision };
  return { ground, words: words.keeper, locale: words.locale, resumed: { ...resumed, words: words.note } };
}

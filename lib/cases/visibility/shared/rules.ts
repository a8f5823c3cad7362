import { z } from 'zod';
import type { VisibleKind } from '@/lib/cases/visibility/schema';

/** Rows that stand in several files at once: who speaks, who publishes, what was printed. */
export type SharedKind = Extract<VisibleKind, 'voice' | 'source' | 'document'>;

/** Whether a row of this kind stands in several files. */
export function isShared(of: VisibleKind): of is SharedKind {
  return of === 'voice' || of === 'source' || of === 'document';
}

/** A voice, a source or a document that a file rests on. */
export type SharedRow = { of: SharedKind; id: string; text: string; language: string; visibility: string };

/** A page that readers see and that shows such a row. */
export type ShownOn = { kind: 'case' | 'event'; id: string; slug: string };

/** Where such a row stands: the pages that readers see, and the files that this reader may know of. */
export type Reach = { shown: ShownOn[]; files: { id: string; code: string }[] };

/** By what a published page shows such a row: the words for a voice, the titles of what a source or document printed. */
export type ShownBy = { words: readonly string[]; titles: readonly string[] };

const said = z.record(z.string(), z.string()).nullable();
const evidence = z.object({
  claims: z.array(z.object({ asserter: said, via: said })),
  documents: z.array(z.object({ title: z.string() })),
});

/** Whether a published document shows it. One that cannot be read counts as showing it: in doubt a page goes. */
export function showsShared(document: unknown, { words, titles }: ShownBy): boolean {
  const read = evidence.safeParse(document);
  if (!read.success) return true;
  const { claims, documents } = read.data;
  const voices = claims.flatMap(({ asserter, via }) => [asserter, via]);
  return (
    voices.some((voice) => Object.values(voice ?? {}).some((word) => words.includes(word))) ||
    documents.some(({ title }) => titles.includes(title))
  );
}

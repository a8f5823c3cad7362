import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { ClosedName } from './rules';

/** Voices of people, whose description may be a name. */
const PEOPLE: readonly string[] = ['WITNESS', 'VICTIM_WITNESS', 'FAMILY', 'LAWYER', 'HRD'];

const person = {
  select: { visibility: true, names: { select: { text: true, visibility: true } } },
} as const;
const voice = {
  select: { label: true, labelRu: true, labelKk: true, class: true, visibility: true, person },
} as const;

type Person = { visibility: string; names: { text: string; visibility: string }[] } | null;

/**
 * Every name that a case file holds closed: the person's own that are not public, voices that are closed and the people
 * behind any voice, and the people and labels of protected sources. Read for one comparison, and shown nowhere.
 */
export async function listClosedNames(tx: DeskTx, caseId: string, personId: string): Promise<ClosedName[]> {
  const ofCase = [
    { caseId },
    { personId },
    ...['statusEvent', 'occurrence', 'charge', 'decision'].map((fact) => ({ [fact]: { caseId } })),
  ];
  const [own, claims] = await Promise.all([
    tx.personName.findMany({ where: { personId, visibility: { not: 'PUBLIC' } } }),
    tx.claim.findMany({
      where: { OR: ofCase },
      select: {
        asserter: voice,
        via: voice,
        document: { select: { source: { select: { label: true, protected: true, person } } } },
      },
    }),
  ]);
  const voices = claims.flatMap(({ asserter, via }) => [asserter, ...(via === null ? [] : [via])]);
  const sources = claims.flatMap(({ document }) => document?.source ?? []);
  const found = [
    ...own.map(({ text }) => ({ text, whole: false })),
    ...voices.flatMap((one) => [...closedLabels(one), ...namesOf(one.person)]),
    ...sources.flatMap((one) => [
      ...(one.protected ? [{ text: one.label, whole: true }] : []),
      ...namesOf(one.person),
    ]),
  ];
  return [...new Map(found.map((name) => [`${name.text} ${String(name.whole)}`, name])).values()];
}

function namesOf(of: Person): ClosedName[] {
  if (of === null) return [];
  return of.names
    .filter((name) => of.visibility !== 'PUBLIC' || name.visibility !== 'PUBLIC')
    .map(({ text }) => ({ text, whole: false }));
}

type Voice = Record<'label' | 'class' | 'visibility', string> & Record<'labelRu' | 'labelKk', string | null>;

function closedLabels({ label, labelRu, labelKk, class: kind, visibility }: Voice): ClosedName[] {
  if (visibility === 'PUBLIC') return [];
  return [label, labelRu, labelKk]
    .filter((text) => text !== null)
    .map((text) => ({ text, whole: !(PEOPLE.includes(kind) && readsAsName(text)) }));
}

/** Two to four words, each with a capital: a name rather than a description. */
function readsAsName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

import { occurrenceKind, type OccurrenceKind } from '@/lib/cases/schema';
import { statusKind, type StatusKind } from '@/lib/cases/status/schema';

/** The kinds of cases.yaml that Held calls otherwise. */
const statusWords: Readonly<Record<string, StatusKind>> = {
  ASSAULT_ON_PERSON: 'ATTACKED',
  SOLITARY_CONFINEMENT: 'SOLITARY',
  EXILE: 'EXILED',
};

export type FactKind = { table: 'status'; kind: StatusKind } | { table: 'occurrence'; kind: OccurrenceKind };

/** Where a fact belongs. Throws for a kind that neither list knows. */
export function factKind(word: string): FactKind {
  const status = statusWords[word] ?? statusKind.safeParse(word).data;
  if (status !== undefined) return { table: 'status', kind: status };
  return { table: 'occurrence', kind: occurrenceKind.parse(word) };
}

const turns: ReadonlySet<string> = new Set([
  'DETAINED',
  'ATTEMPTED_DETENTION',
  'ARRESTED',
  'CHARGED',
  'CONVICTED',
  'SENTENCED',
  'KILLED',
]);

/** Does a fact of this kind set the state, or those who act like it, against the person? */
export function isTurn(word: string): boolean {
  return turns.has(word);
}

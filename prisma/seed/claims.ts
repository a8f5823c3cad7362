import {
  assertClaimInput,
  setSideBySideInput,
  type ClaimSubject,
  type Verification,
} from '@/lib/claims/schema';
import { assertClaim, setSideBySide } from '@/lib/claims/write';
import type { Citing } from './sources';

/** A claim with its ids as the files spell them. */
export type SeedAssertion = {
  about: ClaimSubject;
  aboutId: string;
  predicate: string;
  value?: unknown;
  scope?: string | undefined;
  notes?: readonly (string | undefined)[];
  kind?: string;
  asserter: string;
  via?: string | undefined;
  document?: string | null | undefined;
  refs?: readonly string[];
  said?: string | null | undefined;
  grade: string;
  verification?: Verification;
  visibility: string;
};

const ONE_ORIGIN = 'The first grading proposed 1 for the content; with one origin it is 2 at best.';

/** Asserts under this key. Grade 1 needs a second origin, which no claim of the files has (lib/claims/rules.ts). */
export async function seedClaim(
  { rows, passages }: Citing,
  key: string,
  claim: SeedAssertion,
): Promise<string> {
  const [sourceGrade, proposed] = claim.grade;
  const notes = [...(claim.notes ?? []), proposed === '1' ? ONE_ORIGIN : undefined].filter(
    (note) => note !== undefined,
  );
  const refs = await passages(claim.refs ?? [], claim.document ?? null);
  const input = assertClaimInput.parse({
    about: claim.about,
    aboutId: claim.aboutId,
    predicate: claim.predicate,
    value: claim.value ?? null,
    scopePlaceId: claim.scope === undefined ? null : rows.idOf(claim.scope),
    note: notes.length === 0 ? null : notes.join(' '),
    kind: claim.kind ?? 'FACT',
    asserterId: rows.idOf(claim.asserter),
    viaId: claim.via === undefined ? null : rows.idOf(claim.via),
    documentId: claim.document ? rows.idOf(claim.document) : null,
    said: claim.said ?? null,
    sourceGrade,
    contentGrade: proposed === '1' ? '2' : proposed,
    verification: claim.verification ?? 'SINGLE_ORIGIN',
    visibility: claim.visibility,
    passageIds: refs,
  });
  return rows.once(key, (at) => assertClaim(at, input));
}

/** Sets the claims of these keys side by side, in one case file or one event. */
export async function seedClaimSet(
  { rows }: Citing,
  set: { id: string; about: string; treatment: string | null; claims: readonly string[] },
  within: { caseId: string } | { eventId: string },
): Promise<void> {
  const input = setSideBySideInput.parse({
    about: set.about,
    treatment: set.treatment,
    visibility: 'PUBLIC',
    claimIds: set.claims.map((key) => rows.idOf(key)),
    ...within,
  });
  await rows.once(set.id, (at) => setSideBySide(at, input));
}

/** A value as the files write it, with its words under the language they are in. */
export function valueIn(value: { text?: string | undefined }): Record<string, unknown> {
  const { text, ...numbers } = value;
  return text === undefined ? numbers : { ...numbers, text: { en: text } };
}

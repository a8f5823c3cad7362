import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { visibility } from '@/lib/claims/schema';
import { wordInput } from '@/lib/claims/word/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { endsBeforeItBegins, needsOwnConsent, RELATION_KINDS, RELATION_SIDES } from './rules';

export const relationKind = z.enum(RELATION_KINDS);
export const relationSide = z.enum(RELATION_SIDES, { error: 'input.choice' });

/** How the other person said that they may be named beside this one. */
export const ownConsent = z.enum(['EXPLICIT_WRITTEN', 'EXPLICIT_ORAL'], { error: 'input.choice' });

const revision = z.int().min(1);
const span = {
  since: edtfInput.nullable().default(null),
  until: edtfInput.nullable().default(null),
  note: paragraph(1000).nullable().default(null),
  ownConsent: ownConsent.nullable().default(null),
  visibility: visibility.default('RESTRICTED'),
};
type Span = { since: PartialDate | null; until: PartialDate | null };
const inOrder = ({ since, until }: Span) => !endsBeforeItBegins(since, until);
const REVERSED = { error: 'input.span.reversed', path: ['until'] };

/** Somebody who is something to the person of this file: known already, or named here for the first time. */
export const addRelationInput = z
  .strictObject({
    caseId: z.uuid(),
    revision,
    /** What the other person is to the person of the file. */
    side: relationSide,
    personId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    newName: lineOfText(200).nullable().default(null),
    ...span,
  })
  .refine((one) => (one.personId === null) !== (one.newName === null), {
    error: 'input.relation.who',
    path: ['personId'],
  })
  .refine(inOrder, REVERSED)
  .refine((one) => one.visibility !== 'PUBLIC' || !needsOwnConsent(one.side) || one.ownConsent !== null, {
    error: 'input.relation.consent',
    path: ['visibility'],
  });
export type AddRelation = z.infer<typeof addRelationInput>;

export const addRelationOnWordInput = z.strictObject({
  ...sending,
  onTopOf: revision.optional(),
  fact: addRelationInput,
  word: wordInput,
});
export type AddRelationOnWord = z.infer<typeof addRelationOnWordInput>;

/** How long it lasted and who may see it. What somebody is to somebody is not changed: strike it, and record anew. */
export const changeRelationInput = z
  .strictObject({ ...sending, caseId: z.uuid(), revision, relationId: z.uuid(), ...span })
  .refine(inOrder, REVERSED);
export type ChangeRelation = z.infer<typeof changeRelationInput>;

export const strikeRelationInput = z.strictObject({
  ...sending,
  caseId: z.uuid(),
  revision,
  relationId: z.uuid(),
});
export type StrikeRelation = z.infer<typeof strikeRelationInput>;

import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { endsBeforeItBegins } from '@/lib/cases/relations/rules';
import { visibility } from '@/lib/claims/schema';
import { wordInput } from '@/lib/claims/word/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { membershipKind } from './document/schema';

const revision = z.int().min(1);
const part = {
  kind: membershipKind,
  /** The office, or what the person did there. */
  role: lineOfText(200).nullable().default(null),
  language: languageTag.default('en'),
  since: edtfInput.nullable().default(null),
  until: edtfInput.nullable().default(null),
  /** For colleagues: it never becomes public. */
  note: paragraph(1000).nullable().default(null),
  visibility: visibility.default('RESTRICTED'),
};
type Part = { since: PartialDate | null; until: PartialDate | null };
const inOrder = ({ since, until }: Part) => !endsBeforeItBegins(since, until);
const REVERSED = { error: 'input.span.reversed', path: ['until'] };

/** That the person of a file is or was in an organisation. */
export const addMembershipInput = z
  .strictObject({
    caseId: z.uuid(),
    revision,
    organisationId: z.uuid({ error: 'input.choice' }),
    ...part,
  })
  .refine(inOrder, REVERSED);
export type AddMembership = z.infer<typeof addMembershipInput>;

export const addMembershipOnWordInput = z.strictObject({
  ...sending,
  onTopOf: revision.optional(),
  fact: addMembershipInput,
  word: wordInput,
});
export type AddMembershipOnWord = z.infer<typeof addMembershipOnWordInput>;

/** What is corrected, and how it is ended: by the date until which it was so. The organisation stays the same. */
export const changeMembershipInput = z
  .strictObject({ ...sending, caseId: z.uuid(), revision, membershipId: z.uuid(), ...part })
  .refine(inOrder, REVERSED);
export type ChangeMembership = z.infer<typeof changeMembershipInput>;

export const strikeMembershipInput = z.strictObject({
  ...sending,
  caseId: z.uuid(),
  revision,
  membershipId: z.uuid(),
});
export type StrikeMembership = z.infer<typeof strikeMembershipInput>;

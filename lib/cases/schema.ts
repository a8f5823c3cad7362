import { z } from 'zod';
import { assessmentCriterion, assessmentScheme } from '@/lib/cases/assessments/scheme/schema';
import { chargeCategory, chargeOutcome } from '@/lib/cases/charges/schema';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { regime, sentenceType, term } from '@/lib/cases/sentences/schema';
import {
  certainty,
  contactState,
  custodyState,
  deathContext,
  releaseGround,
  statusKind,
} from '@/lib/cases/status/schema';
import { publicMembership } from '@/lib/cases/memberships/document/schema';
import { RELATION_SIDES } from '@/lib/cases/relations/rules';
import { legalCode } from '@/lib/statutes/schema';
import { demandKind } from '@/lib/letters/schema';
import { declinedLanguage, nameCase } from '@/lib/people/declension/schema';
import { gender, nameKind, personRole } from '@/lib/people/schema';
import { involvementRole } from '@/lib/events/schema';
import { isoDay, partialDate } from '@/lib/platform/dates/date-schema';
import { localText, typedLocalText } from '@/lib/platform/i18n/local-text';
import { datedBy, key, publicClaim, publicClaimSet, publicDocument } from '@/lib/publications/schema';

export const caseCode = z.string().regex(/^[A-Z]{2}-\d{4}-\d{4}$/);
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Things of a person's story that change no custody. */
export const occurrenceKind = z.enum([
  'PROTEST_ROLE',
  'POLITICAL_ROLE',
  'NAMED_IN_DEMAND',
  'FAIR_TRIAL_CONCERN',
  'ILL_TREATMENT',
  'HEALTH',
  'RESPONSIBILITY_CLAIM',
  'PUBLIC_STATEMENT',
  'IMPUNITY',
]);
export type OccurrenceKind = z.infer<typeof occurrenceKind>;

/** What the sources do not say, named so that a reader sees the gap and a researcher the task. */
export const missingFact = z.enum([
  'BIRTH_DATE',
  'COURT',
  'ARTICLE',
  'VERDICT_DATE',
  'PRISON',
  'LAWYER',
  'FAMILY',
  'CURRENT_STATUS',
  'SENTENCE_LENGTH',
  'RELEASE_DATE',
  'RELEASE_GROUND',
  'ARREST_DATE',
  'CHARGE',
  'SENTENCE',
  'RELEASE',
  'DATES',
]);
export type MissingFact = z.infer<typeof missingFact>;

export const publicationState = z.enum([
  'DRAFT',
  'EVIDENCE_OK',
  'PROTECTION_OK',
  'PUBLISHED',
  'SUSPENDED',
  'ARCHIVED',
  'REMOVED',
]);
export type PublicationState = z.infer<typeof publicationState>;

/** The four ways the public side groups people by their state, and finds them by it. */
export const statusGroup = z.enum(['HELD', 'POSSIBLY_HELD', 'FREE', 'DEAD', 'UNKNOWN']);
export type StatusGroup = z.infer<typeof statusGroup>;

/** A place by its name then; today's where it is another, absent from what was published before. */
const named = { place: localText.nullable(), placeNow: localText.optional() };
const cited = { key, claims: z.array(key) };
const placed = { ...named, placeNote: localText.nullable(), event: slug.nullable() };

/** A published case file: everything its public page, letter, feed and JSON are drawn from, and nothing else. */
export const caseDocument = z.strictObject({
  format: z.literal(1),
  code: caseCode,
  slug,
  country: z.string().length(2),
  names: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        kind: nameKind,
        script: z.string().length(4),
        language: z.string().min(2),
        preferredFor: z.enum(['en', 'ru', 'kk']).nullable(),
        /** As somebody confirmed them, for letters. */
        forms: z
          .array(z.strictObject({ language: declinedLanguage, case: nameCase, text: z.string().min(1) }))
          .optional(),
      }),
    )
    .min(1),
  gender: gender.nullable(),
  roles: z.array(personRole),
  organisation: localText.nullable(),
  summary: localText.nullable(),
  lastChecked: isoDay.nullable(),
  missing: z.array(missingFact),
  custody: z.strictObject({
    state: custodyState,
    certainty,
    asOf: partialDate.nullable(),
    contact: contactState.nullable(),
    /** Keys of the status events. */
    restsOn: z.array(key),
  }),
  spans: z.array(
    z.strictObject({
      kind: z.enum(['HELD', 'LIMITED']),
      from: partialDate.nullable(),
      to: partialDate.nullable(),
      openAsOf: isoDay.nullable(),
    }),
  ),
  status: z.array(
    z.strictObject({
      ...cited,
      ...placed,
      kind: statusKind,
      when: datedBy.nullable(),
      /** When it came to its end, for what lasted; absent where no source says. */
      until: partialDate.nullable().optional(),
      authority: localText.nullable(),
      facility: localText.nullable(),
      contact: contactState.nullable(),
      ground: releaseGround.nullable(),
      death: deathContext.nullable(),
      text: localText.nullable(),
    }),
  ),
  occurrences: z.array(
    z.strictObject({
      ...cited,
      ...placed,
      kind: occurrenceKind,
      when: datedBy.nullable(),
      authority: localText.nullable(),
      text: localText.nullable(),
    }),
  ),
  charges: z.array(
    z.strictObject({
      ...cited,
      category: chargeCategory,
      categoryNote: localText.nullable(),
      article: z
        .strictObject({
          jurisdiction: z.string(),
          code: legalCode,
          edition: z.string(),
          number: z.string(),
          title: localText.nullable(),
        })
        .nullable(),
      part: z.string().nullable(),
      allegedAct: localText.nullable(),
      outcome: chargeOutcome,
      when: datedBy.nullable(),
      supersedes: key.nullable(),
      // Left out where nothing is known: versions published before these fields existed read as they did.
      /** When the alleged act was. */
      act: partialDate.optional(),
      /** When the outcome was. */
      decided: partialDate.optional(),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      ...cited,
      kind: decisionKind,
      outcome: decisionOutcome,
      court: localText.nullable(),
      ...named,
      when: datedBy.nullable(),
      text: localText.nullable(),
      reviews: key.nullable(),
      /** Until when a decision on detention holds. */
      until: partialDate.optional(),
      sentences: z.array(
        z.strictObject({
          type: sentenceType,
          term: term.nullable(),
          regime: regime.nullable(),
          start: partialDate.nullable(),
          supplementary: z.boolean(),
          text: localText.nullable(),
        }),
      ),
    }),
  ),
  demands: z.array(
    z.strictObject({
      kind: demandKind,
      text: localText,
      by: localText,
      date: partialDate.nullable(),
      partisan: z.boolean(),
      document: key.nullable(),
    }),
  ),
  contested: z.array(publicClaimSet),
  /** What others found; absent from what was published before the register recorded any. */
  assessments: z
    .array(
      z.strictObject({
        key,
        scheme: assessmentScheme,
        criteria: z.array(assessmentCriterion),
        by: localText,
        when: partialDate.nullable(),
        text: localText.nullable(),
        document: key.nullable(),
      }),
    )
    .min(1)
    .optional(),
  /** The organisations that the person is or was in; absent where there are none that may be public. */
  memberships: z.array(publicMembership).min(1).optional(),
  events: z.array(z.strictObject({ slug, role: involvementRole })),
  /**
   * What others are to this person, without who they are: the other file holds the same tie, and only while both are
   * public does a page find the one by the other. Absent from what was published before there were any.
   */
  ties: z
    .array(
      z.strictObject({
        tie: z.string().regex(/^[0-9a-f]{32}$/),
        side: z.enum(RELATION_SIDES),
        since: partialDate.optional(),
        until: partialDate.optional(),
      }),
    )
    .min(1)
    .optional(),
  claims: z.array(publicClaim),
  documents: z.array(publicDocument),
});
export type CaseDocument = z.infer<typeof caseDocument>;

/** The columns beside a published case: what lists, facets and search are answered from. Days are half-open ranges. */
export const caseCard = z.strictObject({
  sortName: z.string(),
  country: z.string().length(2),
  custodyState,
  statusGroup,
  asOf: isoDay.nullable(),
  lastChecked: isoDay.nullable(),
  chargeCategories: z.array(chargeCategory),
  eventSlugs: z.array(slug),
  custody: z.array(
    z.strictObject({
      certainFrom: isoDay.nullable(),
      certainTo: isoDay.nullable(),
      possibleFrom: isoDay.nullable(),
      possibleTo: isoDay.nullable(),
    }),
  ),
  search: z.array(
    z.strictObject({
      field: z.enum(['NAME', 'PLACE', 'EVENT', 'ORGANISATION']),
      token: z.string(),
      display: z.string(),
    }),
  ),
});
export type CaseCard = z.infer<typeof caseCard>;

export const openCaseInput = z.strictObject({
  personId: z.uuid(),
  code: caseCode,
  slug,
  country: z.string().length(2),
  lastChecked: isoDay.nullable().default(null),
  missing: z.array(missingFact).default([]),
  summary: typedLocalText(4000).nullable().default(null),
});
export type OpenCase = z.infer<typeof openCaseInput>;

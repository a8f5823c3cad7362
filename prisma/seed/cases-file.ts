import { z } from 'zod';
import { asserterClass, dateBasis, visibility } from '@/lib/claims/schema';
import { chargeCategory } from '@/lib/cases/charges/schema';
import { sentenceType } from '@/lib/cases/sentences/schema';
import { demandKind } from '@/lib/letters/schema';
import { eventKind } from '@/lib/events/schema';
import { organisationKind } from '@/lib/organisations/schema';
import { personRole } from '@/lib/people/schema';
import { placeType } from '@/lib/places/schema';

const text = z.string().min(1);
const edtf = text.nullable().optional();
/** Where something stands: `seed-002#L323-L325`. */
const at = z.array(z.string().regex(/^seed-\d{3}#L\d+(?:-L\d+)?$/)).default([]);
const grade = z.string().regex(/^[A-F][1-6]$/);
export const otherScripts = z.record(z.string(), z.union([text, z.array(text)]));

export const factShape = z.strictObject({
  id: text.optional(),
  kind: text,
  edtf,
  date_from: dateBasis.optional(),
  date_note: text.optional(),
  place: text.nullable().optional(),
  place_text: text.optional(),
  authority: text.nullable().optional(),
  actors: text.optional(),
  event: text.optional(),
  text: text.optional(),
  offence_text: text.optional(),
  charge_category: chargeCategory.optional(),
  sentence: z
    .strictObject({ type: sentenceType, years: z.int().optional(), months: z.int().optional() })
    .optional(),
  court: text.nullable().optional(),
  contact: text.optional(),
  method: text.optional(),
  cause_text: text.optional(),
  age: z.int().optional(),
  health: z.boolean().default(false),
  vis: visibility.optional(),
  consent_note: text.optional(),
  claim_type: z.enum(['OPINION']).optional(),
  asserted_by: text,
  via: text.optional(),
  origin: text,
  at,
  grade,
});
export type SeedFact = z.infer<typeof factShape>;

const person = z.strictObject({
  id: text,
  name: text,
  seed_spellings: z.array(text).default([]),
  suggested_other_script: otherScripts.default({}),
  roles: z.array(personRole).default([]),
  org: text.optional(),
  case_status: z
    .strictObject({
      value: text,
      as_of_edtf: text.optional(),
      stale: z.boolean().optional(),
      note: text.optional(),
    })
    .optional(),
  vis: visibility,
  facts: z.array(factShape).default([]),
  unknown_in_seeds: z.array(text).default([]),
  at,
});
export type SeedPerson = z.infer<typeof person>;

const document = z.strictObject({
  id: text,
  title_hint: text,
  publisher: text.optional(),
  author: text.optional(),
  edtf,
  published: text.optional(),
  date_from: dateBasis.optional(),
  date_note: text.optional(),
  in: at,
  source_class: text,
});
export type SeedDocument = z.infer<typeof document>;

const place = z.strictObject({
  id: text,
  type: placeType,
  name: text,
  iso: text.optional(),
  iso_before_2022: text.optional(),
  iso_region: text.optional(),
  parent: text.optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  note: text.optional(),
  seed_spellings: z.array(text).default([]),
  suggested_other_script: otherScripts.default({}),
  name_history: z.array(z.strictObject({ name: text, edtf: text.optional() })).default([]),
});
export type SeedPlace = z.infer<typeof place>;

const organisation = z.strictObject({
  id: text,
  name: text,
  kind: organisationKind,
  parent: text.optional(),
  founded_edtf: text.optional(),
  seed_spellings: z.array(text).default([]),
  at,
});
export type SeedOrganisation = z.infer<typeof organisation>;

const event = z.strictObject({
  id: text,
  name: text,
  kind: eventKind,
  edtf,
  date_note: text.optional(),
  place: text.nullable().optional(),
  parent_of: z.array(text).default([]),
  text: text.optional(),
  at,
});
export type SeedEvent = z.infer<typeof event>;

export const valueShape = z.strictObject({
  eq: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  text: text.optional(),
});

const claim = z.strictObject({
  id: text,
  event: text.nullable(),
  place: text.optional(),
  measure: z.string().regex(/^[A-Z_]+$/),
  scope: text.optional(),
  edtf,
  value: valueShape,
  asserted_by: text,
  via: text.optional(),
  said_on: text.optional(),
  reported: text.nullable().optional(),
  origin: text,
  at,
  note: text.optional(),
  grade,
});
export type SeedClaim = z.infer<typeof claim>;

const disagreement = z.looseObject({
  id: text,
  about: text,
  claims: z.array(text).default([]),
  treatment: text,
});

const demand = z.strictObject({
  id: text,
  edtf,
  by: text,
  via: text.optional(),
  origin: text.nullable(),
  at,
  items: z.array(z.strictObject({ text, kind: demandKind, persons: z.array(text).default([]) })).min(1),
  target: z.array(text).default([]),
  partisan: z.boolean().default(false),
  outcome: text.optional(),
  use_in_letters: text.optional(),
});
export type SeedDemand = z.infer<typeof demand>;

/** prisma/seed/cases.yaml, checked: a key that nobody foresaw is a fault, not a loss in silence. */
export const casesFile = z.strictObject({
  schema_version: z.literal(1),
  extracted_on: z.iso.date(),
  seeds: z.array(
    z.strictObject({
      id: text,
      file: text,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      kind: text,
      site: text,
      lang: text,
    }),
  ),
  documents: z.array(document),
  asserters: z.array(z.strictObject({ id: text, label: text, class: asserterClass })),
  places: z.array(place),
  organisations: z.array(organisation),
  people: z.array(person),
  events: z.array(event),
  claims: z.array(claim),
  disagreements: z.array(disagreement),
  demands: z.array(demand),
  external_leads: z.array(z.looseObject({ text, page: text })),
});
export type CasesFile = z.infer<typeof casesFile>;

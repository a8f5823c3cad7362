import { z } from 'zod';
import { caseCode, slug } from '@/lib/cases/schema';
import { gender, personNames } from '@/lib/people/schema';
import { typedLocalText } from '@/lib/platform/i18n/local-text';
import { visibility } from '@/lib/claims/schema';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { splitSpellings } from './rules';

/** A country as ISO 3166-1 has it, two capital letters. */
const country = z
  .string({ error: 'input.case.country' })
  .regex(/^[A-Z]{2}$/, { error: 'input.case.country' });

/** Spellings of one language, one a line; each is judged as a name of its own would be. */
const spelled = paragraph(2000)
  .superRefine((text, context) => {
    for (const line of splitSpellings(text)) {
      const [issue] = lineOfText(200).safeParse(line).error?.issues ?? [];
      if (issue === undefined) continue;
      context.addIssue({ code: 'custom', message: issue.message, input: line });
      return;
    }
  })
  .nullable()
  .default(null);
const spellings = z.strictObject({
  en: spelled,
  ru: spelled,
  kk: spelled,
  visibility: visibility.default('RESTRICTED'),
});

/** A file is opened about somebody who is known already, or about a person who is added with their names. */
export const openFileInput = z
  .strictObject({
    once: z.uuid(),
    reason: paragraph(1000),
    personId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    names: personNames.nullable().default(null),
    spellings: spellings.nullable().default(null),
    gender: gender.nullable().default(null),
    country,
    code: z
      .string({ error: 'input.case.code' })
      .regex(/^[A-Z]{2}-\d{4}-\d{4}$/, { error: 'input.case.code' })
      .pipe(caseCode),
    slug: z
      .string({ error: 'input.case.slug' })
      .max(80, { error: 'input.case.slug' })
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'input.case.slug' })
      .pipe(slug),
    summary: typedLocalText(4000).nullable().default(null),
  })
  .refine(({ personId, names }) => (personId === null) !== (names === null), {
    error: 'input.names.missing',
    path: ['names.0.text'],
  })
  .refine(({ personId, spellings: told }) => personId === null || told === null, {
    error: 'input.choice',
    path: ['spellings.en'],
  });
export type OpenFile = z.infer<typeof openFileInput>;

/** The first step: for whom. */
export const newFileQuery = z.object({
  name: z.string().max(200).catch('').default(''),
  person: z.uuid().nullable().catch(null).default(null),
});

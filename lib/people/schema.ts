import { z } from 'zod';

export const nameKind = z.enum(['LEGAL', 'PEN', 'BIRTH', 'PATRONYMIC', 'NICK', 'SPELLING_VARIANT']);
export type NameKind = z.infer<typeof nameKind>;

/** Grammatical gender as the sources speak of the person; letters and sentences need it, nothing else does. */
export const gender = z.enum(['FEMALE', 'MALE']);
export type Gender = z.infer<typeof gender>;

/** What a person does, or is in the eyes of the file. */
export const personRole = z.enum([
  'LABOUR_ACTIVIST',
  'PROTEST_ORGANISER',
  'WRITER',
  'POLITICAL_ACTIVIST',
  'LAWYER',
  'TRADE_UNION_ADVISER',
  'TRADE_UNION_ORGANISER',
  'TRADE_UNION_LEADER',
  'TRADE_UNIONIST',
  'HRD',
  'SOURCE',
  'WITNESS',
  'JOURNALIST',
  'UN_OFFICIAL',
  'OFFICIAL',
]);
export type PersonRole = z.infer<typeof personRole>;

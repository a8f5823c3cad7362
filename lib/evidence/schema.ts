import { z } from 'zod';

export const sourceClass = z.enum([
  'COURT_RECORD',
  'OFFICIAL_STATEMENT',
  'STATE_MEDIA',
  'INDEPENDENT_MEDIA',
  'PARTISAN_MEDIA',
  'NGO_REPORT',
  'UN_DOCUMENT',
  'LAWYER',
  'FAMILY',
  'VICTIM',
  'WITNESS',
  'SOCIAL_POST',
  'PHOTO',
  'VIDEO',
  'MEDICAL_REPORT',
  'LEAKED',
  'LINK_TITLE_ONLY',
]);
export type SourceClass = z.infer<typeof sourceClass>;

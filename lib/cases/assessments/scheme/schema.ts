import { z } from 'zod';
import { PACE_CRITERIA, WGAD_CATEGORIES } from './rules';

/** By whose measure a detention was judged. */
export const assessmentScheme = z.enum(['PACE_1900', 'GUIDELINES', 'WGAD', 'AI_POC', 'OWN'], {
  error: 'input.choice',
});
export type AssessmentScheme = z.infer<typeof assessmentScheme>;

export const paceCriterion = z.enum(PACE_CRITERIA);
export const wgadCategory = z.enum(WGAD_CATEGORIES);

export const assessmentCriterion = z.enum([...paceCriterion.options, ...wgadCategory.options]);
export type AssessmentCriterion = z.infer<typeof assessmentCriterion>;

import { z } from 'zod';

/** By whose measure a detention was judged. */
export const assessmentScheme = z.enum(['PACE_1900', 'GUIDELINES', 'WGAD', 'AI_POC', 'OWN'], {
  error: 'input.choice',
});
export type AssessmentScheme = z.infer<typeof assessmentScheme>;

/** Resolution 1900 (2012) of the Parliamentary Assembly of the Council of Europe, point 3, letters a to e. */
export const paceCriterion = z.enum(['A', 'B', 'C', 'D', 'E']);

/** Categories of the Working Group on Arbitrary Detention (methods of work, A/HRC/36/38, paragraph 8). */
export const wgadCategory = z.enum(['I', 'II', 'III', 'IV', 'V']);

export const assessmentCriterion = z.enum([...paceCriterion.options, ...wgadCategory.options]);
export type AssessmentCriterion = z.infer<typeof assessmentCriterion>;

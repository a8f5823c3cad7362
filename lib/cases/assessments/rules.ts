import type { FormShape } from '@/lib/platform/forms/form-state';
import { PACE_CRITERIA, WGAD_CATEGORIES } from './scheme/rules';

/** How the fields of the form make up the input. */
export const assessmentShape: FormShape = {
  numbers: ['revision'],
  flags: [
    ...PACE_CRITERIA.map((letter) => `pace.${letter}`),
    ...WGAD_CATEGORIES.map((category) => `wgad.${category}`),
  ],
};

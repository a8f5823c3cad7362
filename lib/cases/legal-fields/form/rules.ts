import type { FormShape } from '@/lib/platform/forms/form-state';

/** How the fields of the form make up the input. */
export const legalShape: FormShape = {
  numbers: ['revision', 'term.years', 'term.months', 'term.days'],
};

import type { FormShape } from '@/lib/platform/forms/form-state';

/** The revision is the only number of the form. */
export const mergeShape: FormShape = { numbers: ['revision'] };

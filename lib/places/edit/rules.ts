import type { FormShape } from '@/lib/platform/forms/form-state';

/** How the fields of the form make up the input. */
export const placeNameShape: FormShape = { numbers: ['revision'], flags: ['checked'] };

import type { FormShape } from '@/lib/platform/forms/form-state';
import { judgedShape } from '@/lib/claims/standing/rules';

/** How the fields of the form make up the input. */
export const setRivalsShape: FormShape = { ...judgedShape, lists: ['claimIds'] };

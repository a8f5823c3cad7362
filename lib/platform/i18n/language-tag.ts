import { z } from 'zod';

/** The language of a text as BCP 47 (`en`, `ru`, `kk-Cyrl`): any language, not only those that Held speaks. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

import { z } from 'zod';

/** The language of a text as BCP 47 (`en`, `ru`, `kk-Cyrl`): any language, not only those that Held speaks. */
/** At most 35 characters: what RFC 5646 (4.4.1) asks every reader of a tag to have room for. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

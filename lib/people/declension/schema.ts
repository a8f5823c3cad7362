import { z } from 'zod';

/** The cases that letters need of a name: of whom, to whom, whom. The nominative is the name itself. */
export const nameCase = z.enum(['GENITIVE', 'DATIVE', 'ACCUSATIVE'], { error: 'input.choice' });
export type NameCase = z.infer<typeof nameCase>;

/** The languages of letters that decline names. */
export const declinedLanguage = z.enum(['ru', 'kk'], { error: 'input.choice' });
export type DeclinedLanguage = z.infer<typeof declinedLanguage>;

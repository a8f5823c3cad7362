import type { Gender } from '@/lib/people/schema';
import { declineRussian } from '@/lib/platform/text/decline-russian';
import { detectScript } from '@/lib/platform/text/plain-text';
import { declineKazakh } from './kazakh/rules';
import type { DeclinedLanguage, NameCase } from './schema';

/**
 * What a name may be in a case of its own language, for somebody to confirm or correct. Null where no rule is to be
 * trusted: a script without declension, or a Russian name of whose bearer the gender is not known.
 */
export function proposeForm(
  name: { text: string; language: DeclinedLanguage },
  wanted: NameCase,
  gender: Gender | null,
): string | null {
  if (detectScript(name.text) !== 'Cyrl') return null;
  if (name.language === 'kk') return declineKazakh(name.text, wanted);
  if (gender === null) return null;
  return declineRussian(name.text, CASES[wanted], gender === 'MALE' ? 'male' : 'female');
}

const CASES = { GENITIVE: 'genitive', DATIVE: 'dative', ACCUSATIVE: 'accusative' } as const;

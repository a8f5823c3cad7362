import type { CaseDocument } from '@/lib/cases/schema';
import type { LetterWords } from '@/lib/letters/facts/phrases/view';
import { sayDate } from '@/lib/platform/dates/say';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { ClaimValue, PublicClaim } from '@/lib/publications/schema';

/** One contested point with every side of it, for the page around a letter. */
export type ContestedPoint = {
  about: ShownText;
  sides: { key: string; who: ShownText; what: ShownText; said: string; grade: string }[];
};

/**
 * The open contradictions of a file, each side with who says it, when, and how far it was checked. Retracted and
 * refuted claims are no sides any more. Nothing is summed, averaged or put first.
 */
export function toBackground(document: CaseDocument, locale: Locale, words: LetterWords): ContestedPoint[] {
  return document.contested
    .filter(({ status }) => status === 'OPEN')
    .map((set) => ({
      about: showText(set.about, locale),
      sides: document.claims
        .filter((claim) => set.claims.includes(claim.key) && stands(claim))
        .map((claim) => ({
          key: claim.key,
          who: showText(claim.asserter, locale),
          what: sayClaim(claim, document, locale, words),
          said: claim.said === null ? words.letter('page.notKnown') : sayDate(claim.said, locale),
          grade: words.lists(`verification.${claim.verification}.label`),
        })),
    }))
    .filter(({ sides }) => sides.length > 1);
}

function stands({ verification }: PublicClaim): boolean {
  return verification !== 'REFUTED' && verification !== 'RETRACTED';
}

// A claim that carries no value of its own is the word for the entries that rest on it: what happened, and when.
function sayClaim(claim: PublicClaim, document: CaseDocument, locale: Locale, words: LetterWords): ShownText {
  const { value, note, key } = claim;
  const number = value === null ? null : sayNumber(value, words);
  if (number !== null) return { text: number, lang: locale };
  const text = value?.text ?? note;
  if (text !== null) return showText(text, locale);
  const entries = [
    ...document.status.map((entry) => ({ ...entry, label: words.lists(`statusKind.${entry.kind}.label`) })),
    ...document.decisions.map((entry) => ({
      ...entry,
      label: words.lists(`decisionKind.${entry.kind}.label`),
    })),
  ].filter(({ claims }) => claims.includes(key));
  const said = entries
    .map(({ label, when }) => `${label}: ${sayDate(when?.date ?? null, locale)}`)
    .join('; ');
  return { text: said === '' ? words.letter('page.notKnown') : said, lang: locale };
}

function sayNumber({ eq, min, max }: ClaimValue, words: LetterWords): string | null {
  if (eq !== undefined) return String(eq);
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  if (min !== undefined) return words.letter('page.atLeast', { min: String(min) });
  return max === undefined ? null : words.letter('page.atMost', { max: String(max) });
}

import { formWords } from '@/lib/platform/i18n/form-words';
import { LOCALES } from '@/lib/platform/i18n/locales';
import type { GateFault } from '@/lib/cases/publish/rules';
import { findKeyGaps, keysIn, readMessageKeys } from '@/tests/support/message-keys';

const used = readMessageKeys();
/** What `refusal.publish.` is completed with. */
const GATES: Record<GateFault['fault'], true> = {
  evidence: true,
  closedPerson: true,
  risk: true,
  consent: true,
  minor: true,
  secondAssessor: true,
  consentUnknown: true,
  vitalSigned: true,
  vitalExpired: true,
  ownSide: true,
  health: true,
  legalAsked: true,
  legal: true,
  legalExpired: true,
  closedName: true,
  closedTie: true,
  keptApart: true,
  selfHarm: true,
  notSearched: true,
};

describe.each(LOCALES)('the words of refusals in %s', (locale) => {
  const words = formWords(locale).faults;

  it('are there for every key that a schema or a refusal names, and for no other', () => {
    expect(used.size).toBeGreaterThan(80);
    expect(findKeyGaps(used, words)).toEqual({ unsaid: [], unused: [] });
  });

  it('are there for every gate that stays shut', () => {
    const unsaid = Object.keys(GATES).filter((fault) => (words[`refusal.publish.${fault}`] ?? '') === '');
    expect(unsaid).toEqual([]);
  });

  it('are in the letters of the language, and no key is shown for a text', () => {
    const letters = locale === 'en' ? /^[^\u0400-\u04ff]+$/ : /[\u0400-\u04ff]/;
    const strange = Object.values(words).filter(
      (text) => !letters.test(text) || /(?:input|refusal)\./.test(text),
    );
    expect(strange).toEqual([]);
  });
});

describe('the checker, given a planted fault', () => {
  const words = { 'input.a': 'Say a', 'refusal.gate.one': 'One' };

  it('finds a key without words, an empty text, a family without any', () => {
    const source = `error: 'input.a', new Refusal('invalid', "refusal.b"), \`refusal.gate.\${fault}\`, \`refusal.none.\${x}\``;
    expect(findKeyGaps(new Set(keysIn(source)), words).unsaid).toEqual(['refusal.b', 'refusal.none.']);
    expect(findKeyGaps(new Set(['input.a']), { 'input.a': ' ' }).unsaid).toEqual(['input.a']);
  });

  it('finds words that nobody says', () => {
    expect(findKeyGaps(new Set(['input.a']), words).unused).toEqual(['refusal.gate.one']);
  });
});

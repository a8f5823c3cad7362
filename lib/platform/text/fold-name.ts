import { transliterate } from 'transliteration';

/**
 * Letters that the transliteration library leaves out, gives a mark or runs into another letter (its «схима» and «шима» are
 * one word), and letters of the Kazakh Latin alphabets of 2018 (ý for у) and 2021 (ı, ŋ) that mean more than their base.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ә: 'a',
  ғ: 'gh',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'kh',
  і: 'i',
  х: 'kh',
  ц: 'ts',
  ь: '',
  ъ: '',
  ý: 'u',
  ı: 'i',
  ŋ: 'n',
  ş: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
};

// Signs that stand inside a name without parting it: apostrophes of every kind, and what cannot be seen.
const INSIDE_A_NAME = /['"`´‘’ʻʼʹʺ“”′″\p{Cf}]/gu;

/**
 * One folded Latin key for a name, whatever alphabet and habit it was spelled in: Елшібаев, Ельшибаев, Elshibayev and
 * Yelshibayev are all `elshibaev`. Only `a-z`, digits and single spaces come out; folding a key again changes nothing.
 * A key serves search alone: two people may share one, and nothing is ever shown from it.
 */
export function foldName(text: string): string {
  const composed = text.replace(INSIDE_A_NAME, '').normalize('NFKC').toLowerCase();
  const lettered = Array.from(composed, (letter) => LETTERS[letter] ?? letter).join('');
  const unmarked = lettered.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');
  const latin = transliterate(unmarked).toLowerCase().replace(/['"`]/g, '');
  let key = foldLatin(latin);
  // One rule can make room for another (a dropped letter leaves a double); each further round only shortens the key.
  for (let next = foldLatin(key); next !== key; next = foldLatin(key)) key = next;
  return key;
}

function foldLatin(latin: string): string {
  return latin
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => parted(foldVowels(foldConsonants(word))))
    .join(' ')
    .trim();
}

// S, C and Z stand for sh, ch and zh while the rules run: one sound, one sign.
function foldConsonants(word: string): string {
  return (
    word
      .replace(/s(?:h|c)+h/g, 'S')
      .replace(/sh/g, 'S')
      .replace(/tch|ch/g, 'C')
      .replace(/zh/g, 'Z')
      .replace(/gh/g, 'g')
      .replace(/ph/g, 'f')
      // English th at the edge of a word; inside one, т and х meet (Akhmetkhan).
      .replace(/^th|th$/g, 't')
      .replace(/[qh]/g, 'k')
      .replace(/c(?=[eiy])/g, 's')
      .replace(/c/g, 'k')
      .replace(/x/g, 'ks')
      // Kazakh Latin has w for у after a vowel (Aqtaw).
      .replace(/(?<=[aeiouy])w/g, 'u')
      .replace(/w/g, 'v')
      // j is ж before a vowel (Janaozen) and й elsewhere (Sergej).
      .replace(/j(?=[aeiouy])/g, 'Z')
      .replace(/j/g, 'i')
      .replace(/dZ/g, 'Z')
  );
}

function foldVowels(word: string): string {
  return (
    word
      // ё after a consonant is written e as often as yo (Semyonov, Семенов).
      .replace(/(?<=[^aeiouy0-9])yo/g, 'e')
      .replace(/y/g, 'i')
      .replace(/([a-zSCZ])\1+/g, '$1')
      // ye at the start, -aye- for -ae-, -ye- for a soft sign and е.
      .replace(/ie/g, 'e')
  );
}

function parted(word: string): string {
  return word.replace(/S/g, 'sh').replace(/C/g, 'ch').replace(/Z/g, 'zh');
}

/** What English spellings write for one Russian letter or two, the longest first. */
const GROUPS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['yo', 'ё'],
  ['ye', 'е'],
];
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'б',
    c: 'к',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    h: 'х',
    i: 'и',
    j: 'ж',
    k: 'к',
    l: 'л',
    m: 'м',
  },
  ...{
    n: 'н',
    o: 'о',
    p: 'п',
    q: 'к',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    v: 'в',
    w: 'в',
    x: 'кс',
    y: 'ы',
    z: 'з',
  },
};
const VOWEL = /[aeiouy]/;

/**
 * A guess at the Russian letters behind a name in Latin ones. Latin spellings drop what Russian parts (е and э, и and ы,
 * the soft sign), so this is for somebody to look at, never to be taken as it comes.
 */
export function toCyrillic(name: string): string {
  return name.replace(/[\p{L}'’ʹ]+/gu, spellWord);
}

function spellWord(word: string): string {
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  const plain = word
    .normalize('NFD')
    .replace(/[\p{M}'’ʹ]/gu, '')
    .toLowerCase();
  const cyrillic = spell(plain.replace(/ss(?=[aeiouy])/g, 's'));
  return isCapital ? cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1) : cyrillic;
}

function spell(word: string): string {
  let said = '';
  let at = 0;
  while (at < word.length) {
    const [latin, cyrillic] = soundAt(word, at);
    said += cyrillic;
    at += latin;
  }
  return said;
}

/** How many Latin letters stand for the next sound, and its Russian spelling. */
function soundAt(word: string, at: number): readonly [number, string] {
  const rest = word.slice(at);
  const before = word.charAt(at - 1);
  if (/^(?:y|iy|ii)$/.test(rest) && before !== '' && !VOWEL.test(before)) return [rest.length, 'ий'];
  const group = GROUPS.find(([latin]) => rest.startsWith(latin));
  if (group !== undefined) return [group[0].length, group[1]];
  if (/^[iy]/.test(rest) && VOWEL.test(before) && !VOWEL.test(word.charAt(at + 1))) return [1, 'й'];
  return [1, LETTERS[rest.charAt(0)] ?? rest.charAt(0)];
}

const KAZAKH_LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/**
 * What was typed, in one spelling: small letters, the digits 0 to 9 for those of any script, plain spaces, `-` for hyphens
 * and `–` for every longer dash. Kazakh letters become the Russian ones that stand for them on a keyboard without them, so
 * that «қыркүйек» and «кыркуйек» are one word. Folding again changes nothing.
 */
export function foldDateText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[әғқңөұүһіё]/g, (letter) => KAZAKH_LETTERS[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, toDigit)
    .replace(/[‐‑]/g, '-')
    .replace(/[‒–—―−]/g, '–')
    .replace(/[’ʼ`´‘]/g, "'");
  return plain.replace(/\s+/g, ' ').trim();
}

// The ten digits of a script stand in a row, from its zero.
function toDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

// NUL and the other controls but tab and line feed, and the signs that turn the direction of what follows: text that reads
// one way and is stored another has no place in a case file.
const FORBIDDEN = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

/** True for text with controls (other than tab and line feed), direction overrides or half a surrogate pair. */
export function hasForbiddenCharacters(text: string): boolean {
  return FORBIDDEN.test(text) || /\p{Cs}/u.test(text);
}

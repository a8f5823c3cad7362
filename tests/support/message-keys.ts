import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A key of messages/faults.*.json as it stands in the source: of a schema (`input.…`) or of a refusal. */
const KEY = /['"`]((?:input|refusal)\.[\w.]+)(\$\{)?/g;

/** Every message key that stands in these sources; one that is put together there ends in a dot. */
export function keysIn(source: string): string[] {
  return [...source.matchAll(KEY)].map(([, key = '']) => key);
}

/** Every message key that the code can hand to a person: rules do, and what happens in a browser. */
export function readMessageKeys(): Set<string> {
  const files = ['lib', 'components'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, name)),
  );
  return new Set(files.flatMap((file) => keysIn(readFileSync(file, 'utf8'))));
}

/** Keys without words, among those that are used; and words that no key leads to. */
export function findKeyGaps(
  used: ReadonlySet<string>,
  words: Readonly<Record<string, string>>,
): { unsaid: string[]; unused: string[] } {
  const begun = [...used].filter((key) => key.endsWith('.'));
  const isSaid = (key: string) =>
    key.endsWith('.')
      ? Object.keys(words).some((word) => word.startsWith(key))
      : (words[key] ?? '').trim() !== '';
  return {
    unsaid: [...used].filter((key) => !isSaid(key)),
    unused: Object.keys(words).filter(
      (word) => !used.has(word) && !begun.some((key) => word.startsWith(key)),
    ),
  };
}

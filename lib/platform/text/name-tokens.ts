import { foldName } from './fold-name';

/**
 * The words of a name as search keeps them: folded, each once, in the order written. Initials are left out, because they
 * would match half of all names, unless the name has nothing longer.
 */
export function nameTokens(text: string): string[] {
  return foldedTokens(foldName(text));
}

/** The same of a name that is folded already. */
export function foldedTokens(folded: string): string[] {
  const words = [...new Set(folded.split(' '))].filter((word) => word !== '');
  const longer = words.filter((word) => word.length > 1);
  return longer.length > 0 ? longer : words;
}

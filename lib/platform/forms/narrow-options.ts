/** One choice of a list, as a form shows it. */
type Choice = { value: string; label: string };

/**
 * The choices whose words begin with each word that was typed, in their order. The choice that is made and the empty one
 * stay: narrowing a list changes nothing that was chosen. Nothing typed, or no letter and no digit of it, narrows nothing.
 */
export function narrowOptions<One extends Choice>(
  options: readonly One[],
  typed: string,
  chosen: string,
): One[] {
  const asked = wordsOf(typed);
  return options.filter(({ value, label }) => {
    if (value === '' || value === chosen) return true;
    const words = wordsOf(label);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

import type { Letter } from '@/lib/letters/view';

/** The width of the text letter; longer words stand on a line of their own. */
const COLUMNS = 72;

/** What mail programs take from a link, counted in the characters of the encoded address. */
export const LONGEST_MAILTO = 1900;

/** The letter as plain text: wrapped at 72 characters, line ends LF, the subject after the addressee. */
export function renderText(letter: Letter): string {
  return (
    [letter.addressee.join('\n'), wrap(letter.subject), ...bodyLines(letter, wrapped)].join('\n\n') + '\n'
  );
}

/**
 * A `mailto:` address (RFC 6068) that opens the letter in the reader's own mail program, without a recipient where the
 * office's address is not verified. Null when the whole address is longer than 1,900 characters: mail programs cut it.
 */
export function mailtoHref(letter: Letter, email: string | null): string | null {
  const body = bodyLines(letter, asIs).join('\n\n').replaceAll('\n', '\r\n');
  const to = email === null ? '' : email.split('@').map(encodeURIComponent).join('@');
  const href = `mailto:${to}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
  return href.length <= LONGEST_MAILTO ? href : null;
}

type Lines = { text: (text: string) => string; item: (mark: string, text: string) => string };

const asIs: Lines = { text: (text) => text, item: (mark, text) => `${mark} ${text}` };
const wrapped: Lines = {
  text: (text) => wrap(text),
  item: (mark, text) => wrap(`${mark} ${text}`, mark.length + 1),
};

function bodyLines(letter: Letter, lines: Lines): string[] {
  const blocks = letter.body.map((block) => {
    if (block.kind === 'text') return lines.text(block.text);
    return block.items.map((item, at) => lines.item(markOf(block.kind, at), item)).join('\n');
  });
  return [lines.text(letter.salutation), ...blocks, lines.text(letter.close), lines.text(letter.sender)];
}

/** What stands before an item of a list: facts have a dash, demands a number. */
export function markOf(kind: 'facts' | 'asks', at: number): string {
  return kind === 'asks' ? `${at + 1}.` : '–';
}

function wrap(text: string, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > COLUMNS) {
      lines.push(line);
      line = `${' '.repeat(indent)}${word}`;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

import { Parser } from 'htmlparser2';

import { readMark, type Mark } from './answer-mark';

export type StrippedPage = { html: string; marks: Mark[] };

type Cut = [start: number, end: number];

const PRELOADED_CODE = new Set(['script', 'worker', 'fetch']);
const CODE_FILE = /\.m?js(?:[?#]|$)/i;

/**
 * Takes out of a finished page what a reader without script has no use for: script elements with the Flight data in
 * them, preloads of script, comments. JSON-LD stays, style sheets stay, every other byte stays as it was.
 *
 * The `held-answer` marks are taken out too and handed back. Only a real element counts: the same words in a text,
 * an attribute, a title or JSON-LD are content.
 */
export function stripScript(page: string): StrippedPage {
  const cuts: Cut[] = [];
  const marks: Mark[] = [];
  let scriptStart: number | undefined;

  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      // In foreign content a script element can hold others: they go with it.
      if (scriptStart !== undefined) return;
      const { startIndex: start, endIndex: end } = parser;
      if (name === 'script') {
        if (attributes['type']?.trim().toLowerCase() !== 'application/ld+json') scriptStart = start;
      } else if (name === 'link') {
        if (preloadsCode(attributes)) cuts.push([start, end + 1]);
      } else if (name === 'meta' && attributes['name'] === 'held-answer') {
        cuts.push([start, end + 1]);
        marks.push(readMark(attributes['content'] ?? ''));
      }
    },
    onclosetag(name) {
      if (name !== 'script' || scriptStart === undefined) return;
      // For `</script >` the parser speaks at the end of the name; the tag goes on to its bracket.
      const bracket = page.indexOf('>', parser.endIndex);
      cuts.push([scriptStart, bracket === -1 ? page.length : bracket + 1]);
      scriptStart = undefined;
    },
    oncomment() {
      if (scriptStart === undefined) cuts.push([parser.startIndex, parser.endIndex + 1]);
    },
  });
  parser.end(page);
  if (scriptStart !== undefined) cuts.push([scriptStart, page.length]);
  return { html: withoutCuts(page, cuts), marks };
}

function preloadsCode(attributes: Record<string, string>): boolean {
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  if (relations.includes('modulepreload')) return true;
  if (!relations.includes('preload') && !relations.includes('prefetch')) return false;
  const as = (attributes['as'] ?? '').trim().toLowerCase();
  return PRELOADED_CODE.has(as) || CODE_FILE.test(attributes['href'] ?? '');
}

function withoutCuts(page: string, cuts: Cut[]): string {
  let html = '';
  let from = 0;
  for (const [start, end] of cuts) {
    html += page.slice(from, start);
    from = end;
  }
  return html + page.slice(from);
}

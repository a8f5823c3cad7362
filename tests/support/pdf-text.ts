import { inflateSync } from 'node:zlib';

/**
 * The text of a one-font PDF as a reader's program copies it: the glyphs of the page mapped back by the font's own
 * ToUnicode table. Line ends are not kept; lines are joined by a line feed.
 */
export function extractText(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(
    ([, body = '']) => {
      try {
        return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    },
  );
  const table = unicodeTable(streams.find((stream) => stream.includes('beginbfrange')) ?? '');
  const page = streams.find((stream) => stream.includes(' Tf')) ?? '';
  return [...page.matchAll(/\[([^\]]*)\] TJ/g)]
    .map(([, run = '']) =>
      [...run.matchAll(/<([0-9a-f]+)>/g)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => table.get(parseInt(glyph, 16)) ?? '\u{FFFD}')
        .join(''),
    )
    .join('\n');
}

function unicodeTable(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, units = ''], at) => {
      const codes = (units.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
      table.set(parseInt(from, 16) + at, String.fromCharCode(...codes));
    });
  }
  return table;
}

import { Parser } from 'htmlparser2';

import { readGzipped, readText } from './read-raw';

/** Bytes a reader is sent for a page: HTML and style sheets compressed, script as it stands. */
export type PageWeight = { html: number; css: number; script: number };

/**
 * Weighs a page with all that its HTML names. Script is counted wherever it hides: in the page, behind an address,
 * preloaded or on an attribute; data for machines (JSON-LD) is not script.
 */
export async function weighPage(url: string): Promise<PageWeight> {
  const html = (await readGzipped(url)).length;
  const found = findParts(await readText(url));
  const sizes = async (addresses: ReadonlySet<string>): Promise<number> => {
    let sum = 0;
    for (const address of addresses) sum += (await readGzipped(new URL(address, url).href)).length;
    return sum;
  };
  return { html, css: await sizes(found.styles), script: found.inline + (await sizes(found.scripts)) };
}

function findParts(html: string): { styles: Set<string>; scripts: Set<string>; inline: number } {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  let inline = 0;
  let inScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { rel, href, as, type, src } = attributes;
      if (name === 'link' && href !== undefined) {
        if (rel === 'stylesheet') styles.add(href);
        if (rel === 'modulepreload' || as === 'script') scripts.add(href);
      }
      for (const [attribute, value] of Object.entries(attributes))
        if (attribute.startsWith('on')) inline += value.length;
      inScript = name === 'script' && type !== 'application/ld+json';
      if (inScript && src !== undefined) scripts.add(src);
    },
    ontext(text) {
      if (inScript) inline += Buffer.byteLength(text);
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(html);
  return { styles, scripts, inline };
}

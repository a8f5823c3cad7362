import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import fc from 'fast-check';

import { chooseEncoding, encodeBodies } from '@/lib/platform/surface/encodings';

describe('encoding', () => {
  it('gives the same bytes back from each encoding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 0, maxLength: 2000 }), async (text) => {
        const body = Buffer.from(text.repeat(3));
        const { identity, gzip, br } = await encodeBodies(body, 'text/html; charset=utf-8');
        expect(identity.equals(body)).toBe(true);
        expect((gzip === body ? body : gunzipSync(gzip)).equals(body)).toBe(true);
        expect((br === body ? body : brotliDecompressSync(br)).equals(body)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves a PDF and a font as they are', async () => {
    const body = Buffer.alloc(5000);
    for (const type of ['application/pdf', 'font/woff2', 'image/png']) {
      expect((await encodeBodies(body, type)).gzip).toBe(body);
    }
    for (const type of ['application/json', 'application/ld+json', 'application/atom+xml', 'text/csv']) {
      expect((await encodeBodies(body, type)).gzip).not.toBe(body);
    }
  });

  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['gzip;q=0', 'identity'],
    ['xgzip', 'identity'],
  ])('chooses for %j %s', (header, expected) => expect(chooseEncoding(header)).toBe(expected));
});

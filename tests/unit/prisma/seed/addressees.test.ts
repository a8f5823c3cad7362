import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { addresseeDocument } from '@/lib/letters/schema';

const file = z.strictObject({
  schema_version: z.literal(1),
  addressees: z.array(
    z.strictObject({
      ...addresseeDocument.omit({ verifiedOn: true }).shape,
      ordinal: z.int().min(1),
      verified_on: z.iso.date().nullable(),
    }),
  ),
});

const { addressees } = file.parse(parse(readFileSync('prisma/seed/addressees.yaml', 'utf8')));

test('the five offices of Kazakhstan are named in three languages', () => {
  expect(addressees.map(({ code }) => code)).toEqual([
    'kz-president',
    'kz-prosecutor-general',
    'kz-interior-minister',
    'kz-ombudsman',
    'kz-supreme-court',
  ]);
  expect(addressees.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
});

test('no address stands there that nobody verified', () => {
  for (const { post, email, verified_on } of addressees) {
    if (verified_on === null) expect([post, email]).toEqual([null, null]);
  }
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fieldsOf, findLooseFields } from '@/tests/support/input-fields';
import { lineOfText } from '@/lib/platform/text/plain-text';

/** Every input that a schema file offers to a form, an import or a write. */
async function inputs(): Promise<[string, z.ZodType][]> {
  const found: [string, z.ZodType][] = [];
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'schema.ts')
    .sort();
  for (const file of files) {
    const exported = (await import(path.resolve('lib', file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      if (/Input$/.test(name) && value instanceof z.ZodType) found.push([`${file}: ${name}`, value]);
    }
  }
  return found;
}

it('no field of any input takes NUL, a turned direction, 100,000 letters, or an object for a text', async () => {
  const all = await inputs();
  expect(all.length).toBeGreaterThan(30);
  expect(all.flatMap(([, schema]) => fieldsOf(schema)).length).toBeGreaterThan(200);
  expect(all.flatMap(([name, schema]) => findLooseFields(name, schema))).toEqual([]);
});

it('finds a field that takes one of them, however deep it stands', () => {
  const input = z.strictObject({
    text: lineOfText(200),
    rows: z.array(z.strictObject({ tag: z.string().max(8), any: z.unknown() })).default([]),
    said: z.union([z.literal('x'), z.string().regex(/^[a-z]+(?:-[a-z]+)*$/)]).nullable(),
  });
  expect(findLooseFields('it', input)).toEqual([
    'it.rows.0.tag takes a NUL',
    'it.rows.0.tag takes an override of direction',
    'it.rows.0.any takes an operator',
    'it.rows.0.any takes a NUL',
    'it.rows.0.any takes an override of direction',
    'it.rows.0.any takes too long a text',
    'it.said takes too long a text',
  ]);
});

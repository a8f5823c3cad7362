import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, contentHash, isSlug, tagOf } from '@/lib/publications/rules';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test.each([
  ['example-invented', true],
  ['a', true],
  ['', false],
  ['Example', false],
  ['a/b', false],
  ['a\0', false],
  ['../a', false],
])('%j can be the last part of an address: %s', (text, fits) => {
  expect(isSlug(text)).toBe(fits);
});

test('a tag tells neither the name nor which kind of page another one with that name is', () => {
  expect(tagOf('case', 'example-invented')).toBe(`case:${sha256('example-invented').slice(0, 16)}`);
  expect(tagOf('event', 'example-invented')).toBe(`event:${sha256('example-invented').slice(0, 16)}`);
});

test.each([
  [null, 'null'],
  ['a "word"', '"a \\"word\\""'],
  [7, '7'],
  [[2, 1, [null]], '[2,1,[null]]'],
  [{ b: 1, a: { d: [{ z: 1, y: 2 }], c: 'x' } }, '{"a":{"c":"x","d":[{"y":2,"z":1}]},"b":1}'],
  [{ kept: null, left: undefined }, '{"kept":null}'],
  [{ 'ключ "a"': 1 }, '{"ключ \\"a\\"":1}'],
  [{}, '{}'],
  [[], '[]'],
])('%j has one form: %s', (value, form) => {
  expect(canonicalJson(value)).toBe(form);
  expect(contentHash(value)).toBe(sha256(form));
});

test('the form is the same in whatever order the parts were written, and reads back as what it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 6 }), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

import fc from 'fast-check';
import { hashOf } from '@/lib/cases/narratives/view';
import { toStretches } from '@/lib/platform/text/word-changes';

describe('what changed in a text', () => {
  test('is told word by word', () => {
    expect(toStretches('held in Aktau since May', 'held in Aktobe since May')).toEqual([
      { kind: 'same', text: 'held in ' },
      { kind: 'gone', text: 'Aktau' },
      { kind: 'new', text: 'Aktobe' },
      { kind: 'same', text: ' since May' },
    ]);
  });

  test('leaves both texts whole', () => {
    const text = fc.array(fc.constantFrom('қамау', 'дома', ' ', '\n', 'held', ', '), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const stretches = toStretches(before, after);
        const joined = (left: string) =>
          stretches
            .filter(({ kind }) => kind !== left)
            .map((stretch) => stretch.text)
            .join('');
        expect(joined('gone')).toBe(after);
        expect(joined('new')).toBe(before);
      }),
    );
  });
});

test('a translation is bound to the text and to its language', () => {
  const of = hashOf({ language: 'en', text: 'One' });
  expect(hashOf({ language: 'en', text: 'One' })).toBe(of);
  expect(hashOf({ language: 'ru', text: 'One' })).not.toBe(of);
  expect(hashOf({ language: 'en', text: 'One.' })).not.toBe(of);
});

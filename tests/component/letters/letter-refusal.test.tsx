import { renderToStaticMarkup } from 'react-dom/server';
import { LetterRefusal } from '@/components/letters/letter-refusal';
import { fileOf } from '@/tests/support/letter-cases';

const PLACE = { locale: 'en' as const, path: '/cases/example-invented/letter', tags: ['addressees'] };

test('a choice that is not offered is answered 400 with the way to choose again', () => {
  const html = renderToStaticMarkup(
    <LetterRefusal {...PLACE} found={{ state: 'not-offered', document: fileOf() }} />,
  );
  expect(html).toContain('content="status=400;tags=addressees"');
  expect(html).toContain('href="/en/cases/example-invented/letter"');
  expect(html).toContain('href="/en/cases/example-invented"');
});

test.each(['STATUS_DISPUTED', 'STATUS_UNSUPPORTED', 'NO_ADDRESSEE'] as const)(
  'a letter stopped by %s is explained and is no fault of the reader',
  (reason) => {
    const html = renderToStaticMarkup(
      <LetterRefusal {...PLACE} found={{ state: 'stopped', document: fileOf(), reason }} />,
    );
    expect(html).toContain('content="tags=addressees"');
    expect(html).toContain('There is no letter at present');
  },
);

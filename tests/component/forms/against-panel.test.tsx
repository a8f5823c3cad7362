import { renderToStaticMarkup } from 'react-dom/server';
import { AgainstPanel } from '@/components/forms/against-panel';
import { formWords } from '@/lib/platform/i18n/form-words';

const items = [{ why: 'This happens to the living alone', events: ['24 November 2021: Died'] }];
const { against: words } = formWords('en');

it('offers the tick where it may be so all the same, and none where it cannot be', () => {
  const warned = renderToStaticMarkup(
    <AgainstPanel against={{ items, tick: 'fact.checked' }} words={words} />,
  );
  expect(warned).toContain('<input type="checkbox" name="fact.checked"/>');
  expect(warned).toContain('24 November 2021: Died');
  const refused = renderToStaticMarkup(<AgainstPanel against={{ items, tick: null }} words={words} />);
  expect(refused).not.toContain('checkbox');
  expect(refused).toContain(words.refused);
  expect(refused).toContain(items[0]?.why);
});

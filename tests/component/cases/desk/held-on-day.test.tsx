import { renderToStaticMarkup } from 'react-dom/server';
import { HeldOnDay } from '@/components/cases/desk/held-on-day';
import type { DayAnswer } from '@/lib/cases/custody/day/view';

const draw = (answer: DayAnswer): string =>
  renderToStaticMarkup(<HeldOnDay file={{ id: 'f1' }} answer={answer} locale="en" />);

it('asks by address, so that it works without script and an answer can be sent on', () => {
  const html = draw({ asked: '', fault: null, said: null });
  expect(html).toContain('method="get"');
  expect(html).toContain('name="on"');
  expect(html).not.toContain('role="status"');
});

it('says the answer with why', () => {
  const said = { answer: '1 May 2020: held', why: ['It rests on: Arrest (March 2020).'] };
  const html = draw({ asked: '2020-05-01', fault: null, said });
  expect(html).toContain('<strong>1 May 2020: held</strong>');
  expect(html).toContain('It rests on: Arrest (March 2020).');
  expect(html).toContain('value="2020-05-01"');
});

it('says what to type instead of what was typed', () => {
  const html = draw({ asked: '', fault: 'Enter a whole day: 2022-01-05', said: null });
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('Enter a whole day: 2022-01-05');
});

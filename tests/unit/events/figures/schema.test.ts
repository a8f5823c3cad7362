import { decideFiguresShape } from '@/lib/events/figures/rivals/rules';
import { figureShape } from '@/lib/events/figures/rules';
import { recordFigureInput } from '@/lib/events/figures/schema';
import { toInput } from '@/lib/platform/forms/form-state';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const word = { asserterId: id, sourceGrade: 'B', contentGrade: '2' };
const least = { once: id, reason: 'A list of names.', eventId: id, revision: 1, measure: 'KILLED', word };
const says = (change: object) =>
  recordFigureInput
    .safeParse({ ...least, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a figure is sent whole; a range leaves one side open', () => {
  const exact = { ...least, kind: 'FACT', number: 16 };
  expect(findLooseParts(recordFigureInput, exact)).toEqual([]);
  expect(findOptionalFields(recordFigureInput, { ...least, kind: 'FACT', min: 1, max: 2 })).toEqual([
    ...['kind', 'max', 'min'],
  ]);
  expect(recordFigureInput.parse({ ...least, min: 16 })).toMatchObject({
    ...{ kind: 'ESTIMATE', number: null, min: 16, max: null },
  });
});

test.each([
  [{ number: 0 }, []],
  [{ min: 0 }, []],
  [{ max: 0 }, []],
  [{ min: 50, max: 50 }, []],
  [{ min: 50, max: 49 }, ['max: input.value.rangeReversed']],
  [{}, ['number: input.value.empty']],
  [{ number: 16, min: 16 }, ['number: input.value.exactOrRange']],
  [{ number: 16, max: 16 }, ['number: input.value.exactOrRange']],
  [{ number: -1 }, ['number: input.number']],
  [{ min: 1.5 }, ['min: input.number']],
  [{ max: 'dozens' }, ['max: input.number']],
  [{ number: 1, revision: 0 }, ['revision: Too small: expected number to be >=1']],
  [{ number: 1, revision: 2 }, []],
  [{ number: 1, measure: 'HAPPY' }, ['measure: input.choice']],
])('reads %j with these faults: %j', (sent, faults) => {
  expect(says(sent)).toEqual(faults);
});

test.each('KILLED KILLED_POLICE INJURED ARRESTED ARRESTED_EARLY DETAINED DEFENDANTS DISMISSED'.split(' '))(
  'an event is counted by %s',
  (measure) => {
    expect(says({ measure, number: 1 })).toEqual([]);
  },
);

test('the forms send what they count as numbers', () => {
  const typed = { revision: '7', number: '16', min: '1', max: '2', measure: '2011' };
  expect(toInput(typed, figureShape)).toEqual({ revision: 7, number: 16, min: 1, max: 2, measure: '2011' });
  expect(toInput({ revision: '7', about: '16' }, decideFiguresShape)).toEqual({ revision: 7, about: '16' });
});

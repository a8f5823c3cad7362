import { toChoices } from '@/lib/cases/choices/view';

const none = { documents: [], places: [], facilities: [], events: [], articles: [] };
const voice = (label: string, kind: string) => ({ id: label, label, class: kind });

it('proposes as publishers the voices that publish, each once and by name alone; control: no witness, no family', () => {
  const voices = [
    ...[voice('The Example Gazette', 'MEDIA'), voice('The Example Gazette', 'MEDIA')],
    ...[voice('Example Aid', 'NGO'), voice('a worker of the plant', 'WITNESS'), voice('a sister', 'FAMILY')],
  ];
  const { publishers, voices: offered } = toChoices({ ...none, voices }, 'en');
  expect(publishers).toEqual(['The Example Gazette', 'Example Aid']);
  expect(offered.map(({ value }) => value)).toContain('a sister');
});

import { drawnOf, FOLDED, foldFile } from '@/lib/cases/file/fold/view';
import type { DeskFile } from '@/lib/cases/file/view';

/** A file of so many entries, each on a source of its own, and as many claims on the sources after those. */
function fileOf(entries: number, all?: string | string[]): DeskFile {
  const numbers = Array.from({ length: entries }, (_, at) => at);
  const drawn = drawnOf(all);
  return {
    id: 'one',
    timeline: numbers.slice(-drawn.timeline).map((at) => ({ id: `e${at}`, letters: [`s${at}`] })),
    claims: numbers.slice(-drawn.claims).map((at) => ({
      id: `c${at}`,
      figure: { letters: [`s${entries + at}`] },
    })),
    totals: { timeline: entries, claims: entries },
    sources: numbers.flatMap((at) => [{ letter: `s${at}` }, { letter: `s${entries + at}` }]),
    chain: [{ letters: ['s0'] }],
    charges: [],
    rivals: [{ table: { figures: [{ letters: ['s1'] }] } }],
  } as unknown as DeskFile;
}

it('shows a file whole that is no longer than a fold', () => {
  const { timeline, claims } = foldFile(fileOf(FOLDED), undefined);
  for (const part of [timeline, claims]) {
    expect(part).toMatchObject({ total: FOLDED, unfold: null, fold: null });
    expect(part.shown).toHaveLength(FOLDED);
  }
});

it('shows the latest of a longer one, with the sources that what is shown stands on', () => {
  const file = fileOf(500);
  const { timeline, claims, sources } = foldFile(file, undefined);
  const latest = Array.from({ length: FOLDED }, (_, at) => 500 - FOLDED + at);
  expect(timeline.shown.map(({ id }) => id)).toEqual(latest.map((at) => `e${at}`));
  expect(claims.shown.map(({ id }) => id)).toEqual(latest.map((at) => `c${at}`));
  expect(timeline.unfold).toBe('/desk/cases/one?all=timeline#timeline');
  const shown = new Set(sources.shown.map(({ letter }) => letter));
  const cited = [
    ...timeline.shown.flatMap(({ letters }) => letters),
    ...claims.shown.flatMap((one) => one.figure.letters),
  ];
  expect([...shown].sort()).toEqual([...cited, 's0', 's1'].sort());
  expect(sources.total).toBe(1000);
});

it('unfolds each part by the address and keeps the others as they are', () => {
  const one = foldFile(fileOf(500, 'claims'), 'claims');
  expect(one.claims.shown).toHaveLength(500);
  expect(one.claims).toMatchObject({ unfold: null, fold: '/desk/cases/one#claims' });
  expect(one.timeline.unfold).toBe('/desk/cases/one?all=claims&all=timeline#timeline');
  const parts = ['claims', 'timeline', 'sources'];
  const all = foldFile(fileOf(500, parts), parts);
  expect([all.claims, all.timeline, all.sources].map(({ shown, total }) => shown.length - total)).toEqual([
    0, 0, 0,
  ]);
  expect(all.claims.fold).toBe('/desk/cases/one?all=timeline&all=sources#claims');
});

it('takes no word of the address that is no part of a file', () => {
  const { timeline } = foldFile(fileOf(500), ['everything', '"><script>']);
  expect(timeline.unfold).toBe('/desk/cases/one?all=timeline#timeline');
});

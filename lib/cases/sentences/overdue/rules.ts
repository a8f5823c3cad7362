import type { Stretch } from '@/lib/cases/custody/rules';
import type { SentencingDecision } from '@/lib/cases/decisions/force/rules';
import { expectedRelease, type Assumption, type TermGround } from '@/lib/cases/sentences/release/rules';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** A term that is running, or should have ended: `latest` null where no last day can be given. */
export type RunningTerm = {
  of: 'IMPRISONMENT' | 'ADMIN_ARREST' | 'PRETRIAL_DETENTION';
  earliest: IsoDay;
  latest: IsoDay | null;
  assumptions: Assumption[];
  /** The last day by which it should have ended has come, and no release is known. */
  isOverdue: boolean;
};

/** A decision on detention holds until a day; other decisions have none. */
export type DetainingDecision = SentencingDecision & { until: PartialDate | null };
type Ground = Omit<TermGround, 'decisions'> & { decisions: readonly DetainingDecision[] };

/** Everything that keeps a person, or should have ceased to by `today`: the expected end of each, with its assumptions. */
export function runningTerms(ground: Ground, today: IsoDay): RunningTerm[] {
  const passed = (latest: IsoDay | null) => latest !== null && latest <= today;
  const terms = (['IMPRISONMENT', 'ADMIN_ARREST'] as const).flatMap((of) => {
    const end = expectedRelease(ground, of);
    return end === null ? [] : [{ of, ...end, isOverdue: passed(end.latest) }];
  });
  const until = remandedUntil(ground);
  if (until === null) return terms;
  const { earliest, latest } = until;
  const remand: RunningTerm = {
    of: 'PRETRIAL_DETENTION',
    earliest,
    latest,
    assumptions: [{ code: 'SERVED_IN_FULL' }],
    // The day that a decision names is the last of the detention, not the first free one.
    isOverdue: latest < today,
  };
  return [remand, ...terms];
}

/** Until when the last decision on detention holds; null where a later decision took its place, or custody has ended. */
function remandedUntil({ decisions, spans }: Ground): { earliest: IsoDay; latest: IsoDay } | null {
  if (decisions.some(({ kind }) => kind === 'VERDICT') || !isStillHeld(spans)) return null;
  const held = decisions.filter(({ kind, outcome }) => kind === 'REMAND' && outcome !== 'REFUSED');
  const ends = held.flatMap(({ id, until }) => {
    const isLifted = decisions.some(
      (one) => one.reviews === id && (one.outcome === 'QUASHED' || one.kind === 'REMAND'),
    );
    return isLifted || until?.latest == null
      ? []
      : [{ earliest: until.earliest ?? until.latest, latest: until.latest }];
  });
  if (ends.length === 0) return null;
  return ends.reduce((a, b) => (a.latest >= b.latest ? a : b));
}

/** No end of the last custody is known, nor that there was none. */
function isStillHeld(spans: readonly Stretch[]): boolean {
  return spans.findLast(({ kind }) => kind === 'HELD')?.to === null;
}

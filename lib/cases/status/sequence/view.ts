import type { StatusFact } from '@/lib/cases/status/rules';
import type { RecordStatus } from '@/lib/cases/status/schema';
import type { Contradiction, Judgement } from './rules';
import type { Against, AgainstItem } from '@/lib/platform/forms/against';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { sayDate } from '@/lib/platform/dates/say';

/** How the event that is being recorded is named before it has an id. */
const ADDED = 'added';

/** The event that a form tells of, as the rules see it: a correction has the place of what it corrects. */
export function toAddedFact(
  input: Pick<RecordStatus, 'kind' | 'when' | 'until' | 'ground' | 'contact' | 'supersedesId'>,
  facts: readonly StatusFact[],
): StatusFact {
  const corrected = facts.find((fact) => fact.id === input.supersedesId);
  return {
    id: ADDED,
    kind: input.kind,
    date: input.when,
    endsAt: input.until,
    ground: input.ground,
    contact: input.contact,
    verification: 'UNREVIEWED',
    order: corrected?.order ?? 1 + Math.max(0, ...facts.map((fact) => fact.order)),
  };
}

/** What stands against a change, in words, each with the event it is about. Null when nothing does. */
export function toAgainst(
  { refused, warned }: Judgement,
  facts: readonly StatusFact[],
  field: string,
  locale: Locale,
): Against | null {
  if (refused.length + warned.length === 0) return null;
  const say = translate(locale, 'faults');
  const named = (id: string | null): string | null => {
    const fact = facts.find((one) => one.id === id);
    if (!fact) return null;
    const kind = translate(locale, 'lists')(`statusKind.${fact.kind}.label`);
    return `${fact.date === null ? say('against.undated') : sayDate(fact.date, locale)}: ${kind}`;
  };
  const item = ({ id, reason, against }: Contradiction): AgainstItem => ({
    why: say(`refusal.sequence.${reason}`),
    events: [id, against].map(named).filter((one) => one !== null),
  });
  const refusing = refused.length > 0;
  return {
    items: (refusing ? refused : warned).map(item),
    // What cannot be is not to be ticked away.
    tick: refusing ? null : field,
  };
}

import type { z } from 'zod';

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a schema takes more, less or other than a whole sample holds: an unforeseen field, a field left out (unless it
 * may be absent by its schema), a value of another kind. One line each; none for a strict schema. The sample must fit.
 */
export function findLooseParts(schema: z.ZodType, sample: unknown): string[] {
  const { error } = schema.safeParse(sample);
  if (error !== undefined) return [`the sample does not fit: ${error.message}`];
  const takes = (changed: unknown) => schema.safeParse(changed).success;
  return partsOf(sample).flatMap(({ path, part }) => {
    const at = path.join('.') || 'the whole';
    const more = takes(withAt(sample, path, { ...part, unforeseen: 1 })) ? [`${at} takes another field`] : [];
    const other = Object.keys(part).flatMap((name) =>
      // A symbol is of no kind that JSON knows: whatever takes it looks at nothing.
      takes(withAt(sample, [...path, name], Symbol('other'))) ? [`${at}.${name} takes anything`] : [],
    );
    return [...more, ...other];
  });
}

/** The fields that a schema takes a sample without, as paths; list places are left out of them. */
export function findOptionalFields(schema: z.ZodType, sample: unknown): string[] {
  const open = partsOf(sample).flatMap(({ path, part }) =>
    Object.keys(part)
      .filter((name) => schema.safeParse(withAt(sample, [...path, name], undefined)).success)
      .map((name) => [...path, name].filter((step) => typeof step === 'string').join('.')),
  );
  return [...new Set(open)].sort();
}

type Step = string | number;

function partsOf(value: unknown, path: readonly Step[] = []): { path: readonly Step[]; part: Part }[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => partsOf(one, [...path, at]));
  if (!isPart(value)) return [];
  const inner = Object.entries(value).flatMap(([name, one]) => partsOf(one, [...path, name]));
  return [{ path, part: value }, ...inner];
}

/** A copy in which this one place holds another value; `undefined` takes a field away. */
function withAt(value: unknown, [step, ...rest]: readonly Step[], put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === step ? withAt(one, rest, put) : one));
  if (!isPart(value)) return value;
  const changed = withAt(value[step], rest, put);
  const others = Object.entries(value).filter(([name]) => name !== step);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
}

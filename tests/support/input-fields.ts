import type { z } from 'zod';

/** One value that a form can send, by where it stands: names of fields, and 0 for any place in a list. */
export type InputField = {
  path: readonly (string | number)[];
  isSecret: boolean;
  /** What chooses the form of the input that the field belongs to, where it has several. */
  given: Readonly<Record<string, unknown>>;
};

type Def = {
  type: string;
  shape?: Readonly<Record<string, z.core.$ZodType>>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  discriminator?: string;
  values?: readonly unknown[];
};

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def;

/** What is only hashed or compared, and kept by nobody as it is, may hold any character. */
const SECRET = new Set(['password', 'again', 'current', 'token', 'enrolment', 'code']);

/** Every value that an input holds, down to the last field of its lists. */
export function fieldsOf(
  schema: z.core.$ZodType,
  path: InputField['path'] = [],
  given: InputField['given'] = {},
): InputField[] {
  const { shape, element, innerType, in: input, options, discriminator } = defOf(schema);
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([name, inner]) => fieldsOf(inner, [...path, name], given));
  if (element !== undefined) return fieldsOf(element, [...path, 0], given);
  if (innerType !== undefined) return fieldsOf(innerType, path, given);
  if (input !== undefined) return fieldsOf(input, path, given);
  if (options !== undefined)
    return options.flatMap((option) =>
      fieldsOf(option, path, path.length > 0 ? given : chosenBy(option, discriminator)),
    );
  return [{ path, given, isSecret: SECRET.has(String(path.at(-1))) }];
}

/** The word by which an input says that it is of this form; without it nothing else of it is looked at. */
function chosenBy(option: z.core.$ZodType, discriminator: string | undefined): InputField['given'] {
  const field = discriminator === undefined ? undefined : defOf(option).shape?.[discriminator];
  return discriminator === undefined || field === undefined
    ? {}
    : { [discriminator]: defOf(field).values?.[0] };
}

const LONG = 100_000;
const long = (start: string, part: string): string => start + part.repeat(Math.ceil(LONG / part.length));

/** What no field may take: by what is wrong with it. The long ones look like what some field wants. */
const BAD: Readonly<Record<string, readonly unknown[]>> = {
  'an operator': [{ $ne: 'x' }, { $gt: '' }, [{ $ne: 'x' }]],
  'a NUL': ['\0', 'en\0', 'Aa\0a'],
  'an override of direction': ['a\u202eb', '\u2067'],
  'too long a text': [
    long('', 'x'),
    long('en', '-aaaaaaaa'),
    long('a', '-a'),
    long('https://a.example/', 'a'),
    long('a@', 'a.example'),
    long('', '1'),
    long('', 'A'),
  ],
};

/** What each field of an input takes although it must not; no line when there is nothing. */
export function findLooseFields(name: string, schema: z.ZodType): string[] {
  const places = new Map(fieldsOf(schema).map((field) => [field.path.join('.'), field]));
  return [...places.values()].flatMap(({ path, given, isSecret }) =>
    Object.entries(BAD).flatMap(([what, values]) => {
      if (isSecret && ['a NUL', 'an override of direction'].includes(what)) return [];
      return values.every((value) => isRefused(schema, path, given, value))
        ? []
        : [`${name}.${path.join('.')} takes ${what}`];
    }),
  );
}

/** Whether a fault is found where this value stands, or around it, with nothing else sent. */
function isRefused(
  schema: z.ZodType,
  path: InputField['path'],
  given: InputField['given'],
  value: unknown,
): boolean {
  const sent = [...path].reverse().reduce<unknown>((inner, key) => {
    return typeof key === 'number' ? [inner] : { [key]: inner };
  }, value);
  const { error } = schema.safeParse(
    typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { ...given, ...sent } : sent,
  );
  const at = path.join('.');
  return (error?.issues ?? []).some((issue) => {
    const there = issue.path.join('.');
    return there === at || there.startsWith(`${at}.`);
  });
}

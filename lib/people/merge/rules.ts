import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { CHOSEN, type Chosen, type MergePeople, type Side } from './schema';

/** What a person has one of, as the table keeps it. The birth is not among it: it follows from claims, which move. */
export type OneOfEach = {
  gender: string | null;
  roles: readonly string[];
  organisationId: string | null;
  visibility: string;
  minor: boolean;
};
/** A side of a comparison: who they are, and the name that readers of each language are shown first. */
export type Compared = OneOfEach & { id: string; preferred: Readonly<Record<Locale, string | null>> };

type Row = OneOfEach & {
  id: string;
  names: readonly { id: string; preferredFor: string | null }[];
};

/** A side as the rules compare it, out of its rows. */
export function toCompared(row: Row): Compared {
  const { id, gender, roles, organisationId, visibility, minor } = row;
  const preferred = (locale: Locale) => row.names.find((name) => name.preferredFor === locale)?.id ?? null;
  return {
    ...{ id, gender, roles, organisationId, visibility, minor },
    preferred: { en: preferred('en'), ru: preferred('ru'), kk: preferred('kk') },
  };
}

const CLOSED = ['PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED'];

export const nameFieldOf = { en: 'nameEn', ru: 'nameRu', kk: 'nameKk' } as const satisfies Record<
  Locale,
  Chosen
>;

/** Where a value must be chosen, since both sides have one and they are not the same. */
export function differences(one: Compared, other: Compared): Chosen[] {
  return CHOSEN.filter((field) => {
    const [a, b] = [valueOf(one, field), valueOf(other, field)];
    return a !== b && !(isName(field) && (a === '' || b === ''));
  });
}

/**
 * What the form proposes where the sides differ: what is known before what is not, the more closed visibility, all roles,
 * else the side whose file this is.
 */
export function proposeChoice(one: Compared, other: Compared, field: Chosen): Side | 'BOTH' {
  if (field === 'roles') return 'BOTH';
  if (field === 'visibility') {
    return CLOSED.indexOf(other.visibility) > CLOSED.indexOf(one.visibility) ? 'OTHER' : 'THIS';
  }
  return valueOf(one, field) === '' ? 'OTHER' : 'THIS';
}

/** The fields in which the sides differ and that were left without a choice. */
export function unchosen(one: Compared, other: Compared, input: Pick<MergePeople, Chosen>): Chosen[] {
  return differences(one, other).filter((field) => input[field] === null);
}

/** What the person who stays is from now on. Whoever was known to be under eighteen on either side stays so known. */
export function mergedValues(one: Compared, other: Compared, input: Pick<MergePeople, Chosen>): OneOfEach {
  const differ = differences(one, other);
  const from = (field: Chosen): Compared =>
    differ.includes(field) && input[field] === 'OTHER' ? other : one;
  const isBoth = input.roles === 'BOTH';
  return {
    gender: from('gender').gender,
    roles: isBoth ? [...new Set([...one.roles, ...other.roles])] : from('roles').roles,
    organisationId: from('organisation').organisationId,
    visibility: from('visibility').visibility,
    minor: one.minor || other.minor,
  };
}

/** The names that are preferred no more: of two for one language, the one that was not chosen. */
export function unpreferred(one: Compared, other: Compared, input: Pick<MergePeople, Chosen>): string[] {
  return LOCALES.flatMap((locale) => {
    const [a, b] = [one.preferred[locale], other.preferred[locale]];
    if (a === null || b === null) return [];
    return [input[nameFieldOf[locale]] === 'OTHER' ? a : b];
  });
}

/** The columns of `desk.person` that change, each group as it is to be. */
export function toColumns(values: OneOfEach): Record<string, unknown>[] {
  return [
    { gender: values.gender },
    { roles: values.roles },
    { organisation_id: values.organisationId },
    { visibility: values.visibility },
    { minor: values.minor },
  ];
}

const isName = (field: Chosen): boolean => field.startsWith('name');

/** A value as text that is equal where the values are; empty where nothing is known. */
function valueOf(person: Compared, field: Chosen): string {
  switch (field) {
    case 'gender':
      return person.gender ?? '';
    case 'roles':
      return [...person.roles].sort().join();
    case 'organisation':
      return person.organisationId ?? '';
    case 'visibility':
      return person.visibility;
    case 'nameEn':
      return person.preferred.en ?? '';
    case 'nameRu':
      return person.preferred.ru ?? '';
    case 'nameKk':
      return person.preferred.kk ?? '';
  }
}

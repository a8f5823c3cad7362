import { classOfHost, type ReadAddress } from '@/lib/evidence/address/rules';
import { sourceClass } from '@/lib/evidence/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { sayDate } from '@/lib/platform/dates/say';
import type { Looked } from '@/lib/platform/forms/form-state';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { PARTS, type LookAtShared } from './schema';

/** What is known of a pasted address; nobody outside is asked. */
export type Found = {
  address: ReadAddress;
  /** The document that has this address in whatever spelling. */
  known: { id: string; title: string; dateEdtf: string | null } | null;
  /** Who publishes on this host, as documents from it say; never a protected source. */
  publisher: { label: string; class: string; reliability: string | null } | null;
};

/** The fields of a document that is not in the list. */
const FIELDS = ['address', 'title', 'publisher', 'class', 'author', 'date', 'language', 'copy'] as const;

/**
 * What a form shows once its address was looked at: the document that is known, or proposals for a new one, each with
 * where it comes from. What a person typed is never overwritten; where the document is known the fields of a new one
 * are emptied.
 */
export function toLooked(found: Found, asked: LookAtShared, locale: Locale): Looked {
  return found.known === null ? proposeNew(found, asked, locale) : chooseKnown(found.known, asked, locale);
}

function chooseKnown(known: NonNullable<Found['known']>, asked: LookAtShared, locale: Locale): Looked {
  const before = PARTS[asked.part];
  const label = known.dateEdtf === null ? known.title : `${known.title} (${known.dateEdtf})`;
  return {
    entries: {
      ...Object.fromEntries(FIELDS.map((field) => [`${before}document.${field}`, ''])),
      [`${before}documentId`]: known.id,
    },
    notes: [translate(locale, 'claims')('look.known', { title: label })],
    options: { [`${before}documentId`]: { value: known.id, label } },
  };
}

function proposeNew({ address, publisher }: Found, asked: LookAtShared, locale: Locale): Looked {
  const say = translate(locale, 'claims');
  const lists = translate(locale, 'lists');
  const before = PARTS[asked.part];
  const { host, archive, date, language, words } = address;
  const known = sourceClass.safeParse(publisher?.class ?? classOfHost(host));
  const read = date === null ? null : readEdtf(date);
  const captured = archive?.captured == null ? '' : `, ${archive.captured}`;
  const proposals: { name: string; value: string; note: string }[] = [];
  const propose = (name: string, value: string, note: string) => proposals.push({ name, value, note });
  if (words !== null) propose('document.title', words, say('look.title', { title: words }));
  if (publisher !== null) {
    propose('document.publisher', publisher.label, say('look.publisher', { name: publisher.label, host }));
  }
  if (known.success) {
    const label = lists(`sourceClass.${known.data}.label`);
    propose('document.class', known.data, say('look.class', { label, host }));
  }
  if (read !== null) {
    propose('document.date', read.edtf, say('look.date', { date: sayDate(read, locale) }));
  }
  if (language !== null) {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
    propose('document.language', language, say('look.language', { name }));
  }
  if (archive !== null) {
    const copy = `${archive.host}${captured}`;
    propose('document.copy', copy, say('look.copy', { copy }));
  }
  if (publisher?.reliability != null && asked.part === 'word') {
    const grade = publisher.reliability;
    propose('sourceGrade', grade, say('look.grade', { grade, name: publisher.label }));
  }
  const free = proposals.filter(({ name }) => !asked.filled.includes(`${before}${name}`));
  return {
    entries: {
      [`${before}document.address`]: address.href,
      [`${before}documentId`]: '',
      ...Object.fromEntries(free.map(({ name, value }) => [`${before}${name}`, value])),
    },
    notes: [say('look.new'), ...(free.length === 0 ? [say('look.nothing')] : free.map(({ note }) => note))],
    options: {},
  };
}

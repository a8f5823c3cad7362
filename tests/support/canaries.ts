import { createHash } from 'node:crypto';

/** Eight letters that stand in no page and that folding leaves as they are. */
export const MARKER = 'nelomadi';

/** A text of 24 characters that stands for one column: found anywhere, it says where it came from. */
export function canaryOf(table: string, column: string): string {
  return MARKER + createHash('sha256').update(`${table}.${column}`).digest('hex').slice(0, 16);
}

const list = (columns: string): ReadonlySet<string> =>
  new Set(
    columns
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [table = '', names = ''] = line.trim().split(': ');
        return names.split(' ').map((name) => `${table}.${name}`);
      }),
  );

/**
 * The columns that publishing may show, of rows that are public. Every other column of text is closed in every row,
 * a column that is added tomorrow too, until it is written down here.
 */
export const SHOWN = list(`
  addressee: office_en office_ru office_kk salutation_en salutation_ru salutation_kk post email
  asserter: label label_ru label_kk
  assessment: body text
  capture: label site sha256
  case_file: code slug
  case_publication: content_hash
  case_summary: text
  charge: part category_note alleged_act date_note
  claim: value note
  claim_set: about treatment reason
  decision: court court_ru court_kk date_note text
  demand: raised_by
  demand_item: text
  document: title author address
  event: slug date_note
  event_publication: content_hash
  event_text: name text
  excerpt: locator
  facility_name: text
  membership: role
  legal_article: jurisdiction code edition number title_en title_ru title_kk
  occurrence: date_note authority text
  organisation_name: text
  name_form: text
  person_name: text
  place_name: text
  sentence: text
  source: label
  status_event: date_note place_text authority text
  translation: text`);

/** The columns that hold a word of a closed list or a date, which the code reads: a canary there would be no value. */
export const CODES = list(`
  addressee: code country
  asserter: class visibility
  assessment: scheme criteria date_edtf language visibility
  batch_file: fate why
  case_file: country publication_state missing
  case_summary: language
  case_task: kind outcome
  consent: purpose basis
  charge: category language outcome date_edtf act_edtf outcome_edtf date_basis visibility
  claim: predicate language kind said_edtf source_grade content_grade verification visibility
  claim_set: language status visibility
  decision: kind outcome date_edtf until_edtf date_basis language visibility
  demand: date_edtf language visibility
  demand_item: kind
  document: class language date_edtf visibility
  event: kind date_edtf date_basis visibility publication_state
  event_text: language
  involvement: role visibility
  narrative_level: visibility
  occurrence: kind date_edtf date_basis language visibility
  legal_review: verdict
  membership: kind language since_edtf until_edtf visibility
  facility_name: preferred_for
  organisation_name: preferred_for
  name_form: language name_case
  person: roles gender birth_edtf visibility
  risk_assessment: level consent_basis
  relation: kind own_consent since_edtf until_edtf visibility
  person_name: kind script language preferred_for visibility
  place_name: preferred_for
  sentence: type regime start_edtf language visibility
  staff: role
  status_event: kind date_edtf date_basis end_edtf contact ground death_context language visibility

  translation: subject language of_language`);

/** What an attacker unpacks from an answer: each form in which a text may travel. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text.replaceAll('\0', ''),
  address: (text) =>
    text.replace(/(?:%[0-9a-f]{2})+/gi, (coded) => Buffer.from(coded.replaceAll('%', ''), 'hex').toString()),
  entities: (text) =>
    text
      .replace(/&#x([0-9a-f]{1,6});/gi, (_all, code: string) => letter(parseInt(code, 16)))
      .replace(/&#(\d{1,7});/g, (_all, code: string) => letter(Number(code))),
  json: (text) => text.replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => letter(parseInt(code, 16))),
};
const IN_BASE64 = [0, 1, 2].map((offset) => {
  const coded = Buffer.from(' '.repeat(offset) + MARKER).toString('base64');
  // The letters at both ends depend on what stands beside.
  return coded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + MARKER.length) * 8) / 6));
});
const CANARY = new RegExp(`${MARKER}[0-9a-f]{0,16}`, 'gi');

/** Every canary in a text, in whatever form, as `form canary`. */
export function findCanaries(text: string): string[] {
  const found = Object.entries(FORMS).flatMap(([form, undo]) =>
    [...undo(text).matchAll(CANARY)].map(([canary]) => `${form} ${canary}`),
  );
  const coded = IN_BASE64.filter((part) => text.includes(part)).map((part) => `base64 ${part}`);
  return [...new Set([...found, ...coded])];
}

const letter = (code: number): string => (code <= 0x10_ffff ? String.fromCodePoint(code) : '');

import { createHash } from 'node:crypto';
import pg from 'pg';
import { caseCard, caseDocument, type CaseCard, type CaseDocument } from '@/lib/cases/schema';
import { eventDocument, type EventDocument } from '@/lib/events/schema';
import { nameTokens } from '@/lib/platform/text/name-tokens';

type Search = CaseCard['search'];

/** Search entries as a publication writes them: every word of every spelling, with the name it stands in. */
export function entriesOf(field: Search[number]['field'], names: readonly string[]): Search {
  return names.flatMap((display) => nameTokens(display).map((token) => ({ field, token, display })));
}

/** A whole and valid document of an invented person, changed where a test needs it. */
export function sampleDocument(changes: Partial<CaseDocument> & { slug: string }): CaseDocument {
  return caseDocument.parse({
    format: 1,
    code: 'KZ-2019-0001',
    country: 'KZ',
    names: [
      { text: 'Example Person Alpha', kind: 'LEGAL', script: 'Latn', language: 'en', preferredFor: 'en' },
    ],
    gender: null,
    roles: [],
    organisation: null,
    summary: null,
    lastChecked: null,
    missing: [],
    custody: { state: 'IMPRISONED', certainty: 'BELIEVED', asOf: null, contact: null, restsOn: [] },
    spans: [],
    status: [],
    occurrences: [],
    charges: [],
    decisions: [],
    demands: [],
    contested: [],
    events: [],
    claims: [],
    documents: [],
    ...changes,
  } satisfies CaseDocument);
}

export function sampleEvent(changes: Partial<EventDocument> & { slug: string }): EventDocument {
  return eventDocument.parse({
    format: 1,
    kind: 'PROTEST',
    name: { en: 'Example gathering' },
    text: null,
    when: null,
    place: null,
    within: null,
    parent: null,
    contested: [],
    claims: [],
    documents: [],
    passages: [],
    ...changes,
  } satisfies EventDocument);
}

/** The public tables as the publish functions leave them, written by the owner: the write door has tests of its own. */
export class SamplePages {
  readonly #client: pg.Client;
  #codes = 0;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(ownerUrl: string): Promise<SamplePages> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return new SamplePages(client);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  /** Publishes a person under their names as version `version`; `document` may be anything, also what must not be shown. */
  async putCase(
    slug: string,
    options: {
      names?: string[];
      card?: Partial<CaseCard>;
      changes?: Partial<CaseDocument>;
      document?: unknown;
      version?: number;
      publishedAt?: string;
    } = {},
  ): Promise<void> {
    this.#codes += 1;
    const code = `KZ-2019-${String(this.#codes).padStart(4, '0')}`;
    const names = options.names ?? [`Example Person ${slug}`];
    const named = names.map(
      (text) => ({ text, kind: 'LEGAL', script: 'Latn', language: 'en', preferredFor: null }) as const,
    );
    const document = options.document ?? sampleDocument({ slug, code, names: named, ...options.changes });
    const card = caseCard.parse({
      sortName: nameTokens(names[0] ?? slug).join(' '),
      country: 'KZ',
      custodyState: 'IMPRISONED',
      statusGroup: 'HELD',
      asOf: null,
      lastChecked: null,
      chargeCategories: [],
      eventSlugs: [],
      custody: [],
      search: entriesOf('NAME', names),
      ...options.card,
    });
    const stamp = [options.version ?? 1, hashOf(document), options.publishedAt ?? '2026-01-01T00:00:00Z'];
    await this.#client.query(
      `INSERT INTO pub.case_profile (slug, code, version, content_hash, published_at, document, sort_name, country,
         custody_state, status_group, as_of, last_checked, charge_categories, event_slugs)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (slug) DO UPDATE SET version = excluded.version, document = excluded.document`,
      [
        slug,
        code,
        ...stamp,
        JSON.stringify(document),
        card.sortName,
        card.country,
        card.custodyState,
        card.statusGroup,
        card.asOf,
        card.lastChecked,
        card.chargeCategories,
        card.eventSlugs,
      ],
    );
    for (const [ordinal, span] of card.custody.entries())
      await this.#client.query('INSERT INTO pub.case_custody VALUES ($1, $2, $3, $4, $5, $6)', [
        slug,
        ordinal,
        span.certainFrom,
        span.certainTo,
        span.possibleFrom,
        span.possibleTo,
      ]);
    await this.#remember('case', slug, stamp, document, card.search);
  }

  async putEvent(
    slug: string,
    options: { names?: string[]; changes?: Partial<EventDocument> } = {},
  ): Promise<void> {
    const document = sampleEvent({ slug, ...options.changes });
    const stamp = [1, hashOf(document), '2026-01-02T00:00:00Z'];
    await this.#client.query(
      `INSERT INTO pub.event_page (slug, version, content_hash, published_at, document, kind, date_earliest, date_latest)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        slug,
        ...stamp,
        JSON.stringify(document),
        document.kind,
        document.when?.date.earliest,
        document.when?.date.latest,
      ],
    );
    await this.#remember('event', slug, stamp, document, entriesOf('EVENT', options.names ?? [slug]));
  }

  async withdraw(kind: 'case' | 'event', slug: string): Promise<void> {
    await this.#client.query(`SELECT desk.withdraw_page($1, $2, '{}')`, [kind, slug]);
  }

  async #remember(
    kind: string,
    slug: string,
    stamp: unknown[],
    document: unknown,
    search: Search,
  ): Promise<void> {
    await this.#client.query('SELECT pub.forget_search($1, $2)', [kind, slug]);
    await this.#client.query('SELECT pub.remember_search($1, $2, $3)', [kind, slug, JSON.stringify(search)]);
    await this.#client.query(
      `INSERT INTO pub.publication (kind, slug, version, content_hash, published_at, document)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [kind, slug, ...stamp, JSON.stringify(document)],
    );
  }
}

function hashOf(document: unknown): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}

import type { DeskTx } from '@/lib/platform/db/desk-client';
import { contentHash } from '@/lib/publications/rules';

type Row = {
  what: string;
  document: unknown;
  hash: string;
  deskHash: string | null;
  deskDocument: unknown;
  pageHash: string | null;
  pageDocument: unknown;
  isLatest: boolean;
};

const AT_ONCE = 200;

/**
 * Compares every published version with its own hash, with the desk's copy for which two people stand, and the page
 * that is served with the latest of them; and names pages that no version stands behind. Needs the owner's rights.
 */
export async function listPublicationFaults(
  db: DeskTx,
): Promise<{ checked: number; faults: { what: string; fault: string }[] }> {
  const faults: { what: string; fault: string }[] = [];
  let checked = 0;
  for (;;) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT p.kind || ' ' || p.slug || ' version ' || p.version AS what, p.document, p.content_hash AS hash,
        coalesce(cp.content_hash, ep.content_hash) AS "deskHash", coalesce(cp.document, ep.document) AS "deskDocument",
        coalesce(c.content_hash, e.content_hash) AS "pageHash", coalesce(c.document, e.document) AS "pageDocument",
        p.version = max(p.version) OVER (PARTITION BY p.kind, p.slug) AS "isLatest"
      FROM pub.publication p
      LEFT JOIN desk.case_file cf ON p.kind = 'case' AND cf.slug = p.slug
      LEFT JOIN desk.case_publication cp ON cp.case_id = cf.id AND cp.version = p.version
      LEFT JOIN desk.event ev ON p.kind = 'event' AND ev.slug = p.slug
      LEFT JOIN desk.event_publication ep ON ep.event_id = ev.id AND ep.version = p.version
      LEFT JOIN pub.case_profile c ON p.kind = 'case' AND c.slug = p.slug
      LEFT JOIN pub.event_page e ON p.kind = 'event' AND e.slug = p.slug
      ORDER BY p.kind, p.slug, p.version LIMIT ${AT_ONCE} OFFSET ${checked}`;
    for (const row of rows) for (const fault of faultsOf(row)) faults.push({ what: row.what, fault });
    checked += rows.length;
    if (rows.length < AT_ONCE) break;
  }
  const stray = await db.$queryRaw<{ what: string }[]>`
    SELECT page.kind || ' ' || page.slug AS what FROM (
      SELECT 'case' AS kind, slug, version FROM pub.case_profile
      UNION ALL SELECT 'event', slug, version FROM pub.event_page
    ) page
    WHERE NOT EXISTS (
      SELECT FROM pub.publication p
      WHERE p.kind = page.kind AND p.slug = page.slug AND p.version = page.version
    ) ORDER BY 1`;
  return {
    checked,
    faults: [...faults, ...stray.map(({ what }) => ({ what, fault: 'a page without a version' }))],
  };
}

function faultsOf(row: Row): string[] {
  const faults: string[] = [];
  if (contentHash(row.document) !== row.hash) faults.push('its content is not what its hash says');
  if (row.deskHash === null) faults.push('no publication of the desk stands behind it');
  else if (row.deskHash !== row.hash || contentHash(row.deskDocument) !== row.hash)
    faults.push("it differs from the desk's publication");
  if (row.isLatest && (row.pageHash !== row.hash || contentHash(row.pageDocument) !== row.hash))
    faults.push('the page that is served differs from it');
  return faults;
}

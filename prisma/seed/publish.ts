import { recordConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent } from '@/lib/cases/consent/write';
import { assessRiskInput } from '@/lib/cases/risk/schema';
import { assessRisk } from '@/lib/cases/risk/write';
import { passGate, publishCase } from '@/lib/cases/publish/write';
import { publishEvent } from '@/lib/events/publish/write';
import { todayUtc } from '@/lib/platform/dates/days';
import type { Door } from '@/lib/platform/db/transact';
import { editOf } from './revision';
import type { Seeding } from './sources';

/** Nobody was asked for these files: they hold what the people did and said in public, as the documents cited tell it. */
const WORD_OF = 'The published documents that the file cites; the person was not asked';
const REASON = 'seed: all facts from published documents';

/**
 * Publishes each event and each case file of a person who may be named, once: written by `import`, approved by the
 * other system actor. What an editor has published, suspended or removed since is left alone.
 */
export async function publishSeed({ files, rows }: Seeding, approval: Door, now: Date): Promise<void> {
  const author = rows.at.actor;
  for (const { id } of files.cases.events) {
    const eventId = rows.idOf(id);
    const { publicationState } = await approval.db.event.findUniqueOrThrow({ where: { id: eventId } });
    if (publicationState === 'DRAFT') await publishEvent(approval, { eventId, author, reason: REASON });
  }
  for (const person of files.cases.people) {
    if (person.vis !== 'PUBLIC' || person.facts.length === 0) continue;
    const caseId = rows.idOf(`case:${person.id}`);
    await rows.once(`risk:${person.id}`, async (at) =>
      assessRisk(
        at,
        assessRiskInput.parse({
          ...(await editOf(at, caseId)),
          level: 'LOW',
          reason: REASON,
          consentBasis: 'PUBLIC_OWN_ACT',
          assessedOn: todayUtc(now),
        }),
      ),
    );
    await rows.once(`consent:${person.id}`, async (at) =>
      recordConsent(at, {
        ...recordConsentInput.parse({
          caseId,
          purpose: 'PUBLISH_NAME',
          basis: 'PUBLIC_OWN_ACT',
          givenOn: todayUtc(now),
          wordOf: WORD_OF,
        }),
        now,
      }),
    );
    await publishOnce(approval, { caseId, author, now });
  }
}

/** Through both gates to the first publication, from wherever an earlier run stopped. */
async function publishOnce(
  approval: Door,
  { caseId, author, now }: { caseId: string; author: Door['actor']; now: Date },
): Promise<void> {
  const stateNow = async () =>
    (await approval.db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).publicationState;
  // A file that was public once is with an editor, not with the seed.
  if ((await approval.db.casePublication.count({ where: { caseId } })) > 0) return;
  if ((await stateNow()) === 'DRAFT') {
    await passGate(approval, { caseId, gate: 'EVIDENCE_OK', authorId: author.id, now });
  }
  if ((await stateNow()) === 'EVIDENCE_OK') {
    await passGate(approval, { caseId, gate: 'PROTECTION_OK', authorId: author.id, now });
  }
  if ((await stateNow()) === 'PROTECTION_OK') {
    await publishCase(approval, { caseId, author, reason: REASON, now });
  }
}

import { addAsserterInput, assertClaimInput, setSideBySideInput } from '@/lib/claims/schema';
import { addAsserter, assertClaim, setSideBySide } from '@/lib/claims/write';
import { addDocumentInput, addSourceInput } from '@/lib/evidence/schema';
import { addDocument, addSource } from '@/lib/evidence/write';
import { getSystemActor } from '@/lib/platform/session/actor';
import type { ActionRow, Scene, Whose } from './action-row';
import { draft } from './case-actions';

const reason = 'Invented reason';

/** Contributors leave to editors how far a claim is trusted; editors do it in files of theirs or of nobody. */
const JUDGES = { editor: ['own', 'assigned', 'pool'], reviewer: 'any' } as const;
const KEEPERS = { contributor: 'own', editor: ['own', 'assigned', 'pool'], reviewer: 'any' } as const;

type Told = {
  caseId: string;
  revision: string;
  claimIds: readonly [string, string];
  documentId: string;
  claimSetId: string;
};

/** A draft in which two invented voices say different things of one status, set side by side. */
async function told(scene: Scene, whose: Whose): Promise<Told> {
  const { caseId, statusId, revision } = await draft(scene, whose);
  const at = { actor: await getSystemActor(scene.db, 'import'), db: scene.db };
  const source = addSourceInput.parse({ label: 'The Example Gazette', class: 'INDEPENDENT_MEDIA' });
  const sourceId = (await addSource(at, source)).value.id;
  const paper = addDocumentInput.parse({
    ...{ sourceId, class: 'INDEPENDENT_MEDIA', title: 'An invented report' },
    captures: [{ label: '1' }],
  });
  const documentId = (await addDocument(at, paper)).value.id;
  const voice = addAsserterInput.parse({ label: 'a passer-by', class: 'WITNESS' });
  const asserterId = (await addAsserter(at, voice)).value.id;
  const say = async (n: number): Promise<string> => {
    const claim = assertClaimInput.parse({
      ...{ about: 'statusEvent', aboutId: statusId, predicate: 'HELD', value: { eq: n }, asserterId },
      ...{ documentId, sourceGrade: 'C', contentGrade: '3' },
    });
    return (await assertClaim(at, claim)).value.id;
  };
  const claimIds = [await say(7), await say(11)] as const;
  const set = setSideBySideInput.parse({ about: 'how many', caseId, claimIds: [...claimIds] });
  const claimSetId = (await setSideBySide(at, set)).value.id;
  return { caseId, revision: String(revision), claimIds, documentId, claimSetId };
}

type Make = (told: Told) => Readonly<Record<string, string>>;

function judgingRow(key: string | null, make: Make, roles: ActionRow['roles'] = JUDGES): ActionRow {
  return {
    roles,
    owned: 'file',
    keys: key === null ? ['caseId'] : ['caseId', key],
    unknown: 'not-found',
    outOfReach: 'not-found',
    revision: 'revision',
    make: async (scene, whose) => {
      const made = await told(scene, whose);
      return { caseId: made.caseId, revision: made.revision, reason, ...make(made) };
    },
  };
}

/** What is done with claims. */
export const CLAIM_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'claim.grade': judgingRow('claimId', ({ claimIds: [claimId] }) => ({
    ...{ claimId, sourceGrade: 'B', contentGrade: '2', verification: 'SINGLE_ORIGIN' },
  })),
  'claim.retract': judgingRow('claimId', ({ claimIds: [claimId] }) => ({ claimId })),
  'claim.add-passage': judgingRow(
    'claimId',
    ({ claimIds: [claimId] }) => ({ claimId, 'passage.locator': 'p. 4', 'passage.text': 'the words' }),
    KEEPERS,
  ),
  'claim.set-rivals': judgingRow(null, ({ claimIds }) => ({
    claimIds: claimIds.join(' '),
    about: 'How many were held',
  })),
  'claim.decide-rivals': judgingRow('claimSetId', ({ claimSetId, claimIds: [preferredId] }) => ({
    ...{ claimSetId, status: 'PREFERRED', preferredId, ground: 'The one who was there said it.' },
  })),
  'document.mark-origin': judgingRow('documentId', ({ documentId }) => ({ documentId })),
};

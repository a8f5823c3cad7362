import type { CaseDocument } from '@/lib/cases/schema';
import type { EventDocument } from '@/lib/events/schema';
import type { Stamp } from '@/lib/publications/schema';

/** One act of publishing, with what it published. */
export type LatestChange = Stamp &
  (
    | { kind: 'case'; slug: string; document: CaseDocument }
    | { kind: 'event'; slug: string; document: EventDocument }
  );

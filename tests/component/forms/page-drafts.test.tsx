import { renderToString } from 'react-dom/server';
import { z } from 'zod';
import { ActionForm } from '@/components/forms/action-form';
import { PageDrafts } from '@/components/forms/page-drafts';
import { TextArea } from '@/components/forms/text-area';
import type { Entries } from '@/lib/platform/forms/entries';
import type { FormState } from '@/lib/platform/forms/form-state';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';

const OWNER = '5f0c1c1e-0000-4000-8000-000000000001';
const OPENING = '5f0c1c1e-0000-4000-8000-000000000002';
const page = '/desk/cases/5f0c1c1e-0000-4000-8000-000000000003/review';
const schema = z.strictObject({ reason: z.string(), revision: z.string() });
const action = (before: FormState<null>): Promise<FormState<null>> => Promise.resolve(before);
const ground = (form: string) => ({
  ...{ path: `${page}?form=${form}`, owner: OWNER, opening: OPENING, after: null, revision: 3 },
});

function draw(draftAs: string | undefined, typed: Entries | null, began?: Record<string, string>): string {
  const from = { what: 'draft', savedAt: new Date('2026-01-20T14:02:00Z'), revision: 3 } as const;
  const forms =
    typed === null ? {} : { [`${page}?form=risk`]: { entries: typed, from, ground: ground('risk') } };
  return renderToString(
    <PageDrafts
      drafts={{ page, owner: OWNER, opening: OPENING, revision: 4, forms }}
      words={draftWords('en')}
    >
      <ActionForm
        schema={() => Promise.resolve(schema)}
        action={action}
        words={formWords('en')}
        hidden={{ revision: '4' }}
        entries={{ reason: 'as it stands' }}
        began={began}
        draftAs={draftAs}
      >
        <TextArea name="reason" label="Why" />
      </ActionForm>
    </PageDrafts>,
  );
}

it('shows what was typed into the form of this name, and says since when', () => {
  const html = draw('risk', { reason: 'typed before', revision: '3' });
  expect(html).toContain('typed before');
  expect(html).toContain('2026-01-20 14:02 UTC');
  expect(html).toContain('Throw the draft away');
  expect(html).toContain(`value="${page}?form=risk"`);
});

it('shows nothing of it in another form, and keeps that one under its own name', () => {
  const html = draw('send', { reason: 'typed before' });
  expect(html).not.toContain('typed before');
  expect(html).toContain('as it stands');
  expect(html).not.toContain('Throw the draft away');
  expect(html).toContain(`value="${page}?form=send"`);
});

it('keeps nothing of a form without a name', () => {
  const html = draw(undefined, { reason: 'typed before' });
  expect(html).not.toContain('$draft');
  expect(html).not.toContain('typed before');
});

it('goes on from the state that was typed on only where both can be put together', () => {
  const revision = (html: string) => /name="revision" value="(\d)"/.exec(html)?.[1];
  const typed = { reason: 'typed before', revision: '3' };
  expect(revision(draw('risk', typed))).toBe('4');
  expect(revision(draw('risk', typed, { reason: 'as it was' }))).toBe('3');
});

import { z } from 'zod';
import { DRAFT_FIELD, type DraftGround } from './draft-fields';

/**
 * Where a form of the desk stands: a path below /desk, with a query at most; nothing that leads elsewhere, and no page
 * on which secrets are typed.
 */
const FORM_PATH = /^\/desk\/(?!account|invitation|reset|staff)[\w/-]{1,200}(?:\?[\w=&-]{1,200})?$/;

/** What the form sent along for its draft, or null when it is no draft of a form of the desk. */
export function readDraftFields(data: FormData): DraftGround | null {
  const field = (name: keyof typeof DRAFT_FIELD) => {
    const value = data.get(DRAFT_FIELD[name]);
    return typeof value === 'string' ? value : '';
  };
  const read = draftGround.safeParse({
    path: field('path'),
    owner: field('owner'),
    opening: field('opening'),
    after: field('after') === '' ? null : field('after'),
    revision: field('revision') === '' ? null : Number(field('revision')),
  });
  return read.success ? read.data : null;
}

const draftGround = z.strictObject({
  path: z.string().regex(FORM_PATH),
  owner: z.uuid(),
  opening: z.uuid(),
  after: z.iso.datetime().nullable(),
  revision: z.int32().min(0).nullable(),
});

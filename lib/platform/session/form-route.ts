import type { Outcome } from '@/lib/platform/action';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { RouteForm } from '@/lib/platform/file-form';
import { formAt, NOT_SENT } from '@/lib/platform/forms/form-state';
import { writeFaults } from '@/lib/platform/forms/route-faults';
import { SANDBOX } from '@/lib/platform/surface/answer-headers';
import { findDoor } from './current';
import { forgetEntries, keepEntries } from './kept-entries';
import { inTurn, readFormBody } from './read-body';
import { requireOwnOrigin } from './request-origin';

type Route<T> = {
  action: RouteForm<T>;
  /** The page that the form stands on, and its name there. */
  page: string;
  form: string;
  /** Bytes of the whole body. */
  most: number;
  /** What the address says, whatever the form says. */
  fields: Readonly<Record<string, string>>;
  /** Said of a body that is too large: of the form, and of which field. */
  tooLarge: { field: string; message: string };
  done: (value: T) => Response;
};

/**
 * Answers a form that a route takes: with what `done` makes of its value, or by leading back to its page, which says what
 * was wrong and shows what was typed. Who is not signed in, or comes from elsewhere, is answered before anything of the
 * body is read.
 */
export async function answerForm<T>(request: Request, route: Route<T>): Promise<Response> {
  try {
    await requireOwnOrigin();
  } catch (error) {
    if (error instanceof Refusal) return new Response(null, { status: 403 });
    throw error;
  }
  const door = await findDoor();
  if (door === null) return leadTo('/sign-in');
  return inTurn(async () => {
    const { page, form, tooLarge } = route;
    const sent = await readFormBody(request, route.most);
    if (sent === null) return new Response(null, { status: 400 });
    if (sent === 'too-large') {
      return leadBack(route, refusedFor({ [tooLarge.field]: tooLarge.message }));
    }
    for (const [name, value] of Object.entries(route.fields)) sent.texts.set(name, value);
    const { outcome, entries } = await route.action(NOT_SENT, sent.texts, sent.file);
    if (outcome === null) throw new Error('The form has no outcome');
    await forgetEntries(door, formAt(page, form));
    if (outcome.ok) return route.done(outcome.value);
    await keepEntries(formAt(page, form), entries);
    return outcome.refusal === 'signed-out' ? leadTo('/sign-in') : leadBack(route, outcome);
  });
}

type Refused = Outcome<never> & { ok: false };

const refusedFor = (fields: Readonly<Record<string, string>>): Refused => ({
  ok: false,
  refusal: 'invalid',
  message: 'refusal.invalid',
  fields,
});

const leadBack = ({ page, form }: Pick<Route<never>, 'page' | 'form'>, outcome: Refused): Response =>
  leadTo(`${page}?${writeFaults(form, outcome)}#faults`);

/** Leads on to another page of the desk, which is asked for anew. */
export const leadTo = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path } });

/** A file that is handed out: its bytes in pieces, in their order. */
export type HandedOut = { name: string; pieces: readonly Uint8Array[] };

/** Hands bytes out as a file that no browser shows or runs. */
export function handOut({ name, pieces }: HandedOut): Response {
  const left = pieces.values();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Length': String(pieces.reduce((sum, { length }) => sum + length, 0)),
      'Content-Security-Policy': SANDBOX,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}

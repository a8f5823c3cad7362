import { Agent, request } from 'node:http';

import { Parser } from 'htmlparser2';

import { openDeskClient } from '@/lib/platform/db/desk-client';
import { SESSION_COOKIE } from '@/lib/platform/session/cookie';
import { addStaff, openTestSession } from '@/tests/support/staff';

/** One person at the desk: whose requests these are, and from which address of this machine they come. */
export type Visitor = { origin: string; cookie: string; from?: string };
export type DeskAnswer = { status: number; location: string | undefined; body: string };

const WITHIN = 30_000;
const connections = new Agent({ keepAlive: true });

/** Adds invented editors to the staff, each with a running session; their ids and their cookies. */
export async function addEditors(
  deskUrl: string,
  origin: string,
  count: number,
): Promise<{ id: string; visitor: Visitor }[]> {
  const db = openDeskClient(deskUrl);
  try {
    const editors: { id: string; visitor: Visitor }[] = [];
    for (let at = 0; at < count; at += 1) {
      const { id } = await addStaff(db, 'editor', `Invented Editor ${at + 1}`);
      const token = await openTestSession(db, id);
      editors.push({ id, visitor: { origin, cookie: `${SESSION_COOKIE}=${token}` } });
    }
    return editors;
  } finally {
    await db.$disconnect();
  }
}

/** Asks the desk as this visitor. With `form` it is posted as a browser without script posts it. */
export function askDesk(visitor: Visitor, path: string, form?: FormData): Promise<DeskAnswer> {
  return new Promise((resolve, reject) => {
    void (async () => {
      const posted = form === undefined ? undefined : new Response(form);
      const body = posted === undefined ? undefined : Buffer.from(await posted.arrayBuffer());
      const type = posted?.headers.get('content-type');
      const asked = request(
        visitor.origin + path,
        {
          method: body === undefined ? 'GET' : 'POST',
          agent: connections,
          timeout: WITHIN,
          ...(visitor.from === undefined ? {} : { localAddress: visitor.from }),
          headers: {
            cookie: visitor.cookie,
            ...(body === undefined || type == null
              ? {}
              : { origin: visitor.origin, 'content-type': type, 'content-length': body.length }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      asked.once('timeout', () =>
        asked.destroy(new Error(`${path} did not answer within ${WITHIN / 1000} s`)),
      );
      asked.once('error', reject);
      asked.end(body);
    })().catch(reject);
  });
}

/** A page of the desk; throws when it is none. */
export async function readDesk(visitor: Visitor, path: string): Promise<string> {
  const { status, body } = await askDesk(visitor, path);
  if (status !== 200) throw new Error(`${path} gave ${status}`);
  return body;
}

/**
 * What the form that holds this field would post as the page gives it, script or not: hidden fields and those filled
 * in. Throws when the page has no such form.
 */
export function readForm(html: string, field: string): FormData {
  const forms: { form: FormData; names: Set<string> }[] = [];
  let select: string | undefined;
  const parser = new Parser({
    onopentag(tag, { name, value, type, checked, selected }) {
      if (tag === 'form') forms.push({ form: new FormData(), names: new Set() });
      const last = forms.at(-1);
      if (last === undefined) return;
      if (name !== undefined) last.names.add(name);
      if (tag === 'select') select = name;
      const isTicked = (type !== 'checkbox' && type !== 'radio') || checked !== undefined;
      if (tag === 'input' && name !== undefined && isTicked) last.form.append(name, value ?? '');
      if (tag === 'option' && select !== undefined && selected !== undefined)
        last.form.set(select, value ?? '');
    },
    onclosetag(tag) {
      if (tag === 'select') select = undefined;
    },
  });
  parser.end(html);
  const found = forms.find(({ names }) => names.has(field));
  if (found === undefined) throw new Error(`No form with ${field} on the page`);
  return found.form;
}

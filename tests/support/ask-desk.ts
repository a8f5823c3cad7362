import { request, type IncomingHttpHeaders } from 'node:http';
import { Parser } from 'htmlparser2';

export type DeskAnswer = { status: number; headers: IncomingHttpHeaders; body: string };
export type DeskRequest = { method?: string; headers?: Record<string, string>; body?: Buffer };

/** Sends this path byte for byte: nothing resolves its dots or slashes on the way, and no redirect is followed. */
export function askDesk(origin: string, path: string, options: DeskRequest = {}): Promise<DeskAnswer> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const { statusCode = 0, headers: got } = answer;
        resolve({ status: statusCode, headers: got, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

export const withSession = (token: string): Record<string, string> => ({ cookie: `held-session=${token}` });

/** A form as it stands in a page: every field with its value, what the framework adds among them. */
export type PageForm = Readonly<Record<string, string>>;

/** The forms of a page, as a browser without script has them. */
export function readForms(html: string): PageForm[] {
  const forms: Record<string, string>[] = [];
  const parser = new Parser({
    onopentag: (tag, { name, value = '' }) => {
      if (tag === 'form') forms.push({});
      const form = forms.at(-1);
      if (form !== undefined && name !== undefined && ['input', 'select', 'textarea'].includes(tag)) {
        form[name] = value;
      }
    },
  });
  parser.end(html);
  return forms;
}

/** The one form of a page that has this field. */
export function formWith(html: string, field: string): PageForm {
  const form = readForms(html).find((one) => field in one);
  if (form === undefined) throw new Error(`No form with the field "${field}"`);
  return form;
}

/** Posts a form to its page as a browser without script does. */
export async function postForm(
  origin: string,
  path: string,
  form: PageForm,
  headers: Record<string, string>,
): Promise<DeskAnswer> {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.set(name, value);
  const packed = new Response(data);
  const body = Buffer.from(await packed.arrayBuffer());
  const type = packed.headers.get('content-type') ?? '';
  const sent = { ...headers, 'content-type': type, 'content-length': String(body.length) };
  return await askDesk(origin, path, { method: 'POST', headers: sent, body });
}

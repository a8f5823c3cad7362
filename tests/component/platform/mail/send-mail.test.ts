import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { MailServer } from '@/lib/platform/mail/mail-server';
import { sendMail } from '@/lib/platform/mail/send-mail';
import { openMailCatcher, textOf, type MailCatcher } from '@/tests/support/mail-catcher';
import { ownCertificate } from '@/tests/support/own-certificate';

const MAIL = {
  to: 'inventa@desk.example',
  subject: 'Что ждёт вас в редакции',
  text: 'В редакции вас ждёт:\n\n3 дела\nhttps://desk.example/desk\n',
  language: 'ru',
  unsubscribe: 'https://desk.example/desk/account',
};
const open: { close: () => Promise<void> }[] = [];
const catcher = async (...of: Parameters<typeof openMailCatcher>): Promise<MailCatcher> => {
  const made = await openMailCatcher(...of);
  open.push(made);
  return made;
};
const answer = (responseCode: number): Error => Object.assign(new Error('not now'), { responseCode });

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

it('hands over plain text, with the way out of it in its head and nothing of this machine', async () => {
  const { server, caught } = await catcher();
  expect(await sendMail(server, MAIL)).toBeNull();
  const [mail] = caught;
  if (mail === undefined) throw new Error('Nothing came');
  expect([mail.from, mail.to]).toEqual(['desk@held.example', ['inventa@desk.example']]);
  expect(textOf(mail).replaceAll('\r\n', '\n')).toBe(MAIL.text);
  const head = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'));
  expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8/im);
  expect(head).toMatch(/^List-Unsubscribe: <https:\/\/desk\.example\/desk\/account>/im);
  expect(head).toMatch(/^Content-Language: ru/im);
  expect(head).toMatch(/^Auto-Submitted: auto-generated/im);
  expect(head).toMatch(/^Message-ID: <[0-9a-f-]{36}@held\.example>/im);
  expect(head).not.toMatch(/^(X-Mailer|Received|User-Agent):/im);
});

it('signs in where the server asks for it, and says when it is not let in', async () => {
  const onAuth: NonNullable<Parameters<typeof openMailCatcher>[0]>['onAuth'] = (auth, _session, done) => {
    if (auth.username === 'desk' && auth.password === 'right') done(null, { user: 'desk' });
    else done(answer(535));
  };
  const { server, caught } = await catcher({ disabledCommands: ['STARTTLS'], authOptional: false, onAuth });
  const as = (pass: string): MailServer => ({ ...server, credentials: { user: 'desk', pass } });
  expect(await sendMail(as('right'), MAIL)).toBeNull();
  expect(await sendMail(as('wrong'), MAIL)).toBe('NOT_LET_IN');
  expect(await sendMail(server, MAIL)).toBe('REFUSED');
  expect(caught).toHaveLength(1);
});

it('names not even the sender to a server that gives no STARTTLS, or a certificate that nobody vouches for', async () => {
  const bare = await catcher({ disabledCommands: ['STARTTLS'] }, { requireTls: true });
  expect(await sendMail(bare.server, MAIL)).toBe('NOT_SECURE');
  const unknown = await catcher({}, { requireTls: true });
  expect(await sendMail(unknown.server, MAIL)).toBe('NOT_SECURE');
  const outright = await catcher({ secure: true }, { secure: true });
  expect(await sendMail(outright.server, MAIL)).toBe('NOT_SECURE');
  expect([bare, unknown, outright].flatMap(({ senders }) => senders)).toEqual([]);
  // The same servers would have taken it from somebody who asks for no encryption.
  expect(await sendMail({ ...bare.server, requireTls: false }, MAIL)).toBeNull();
  expect(bare.senders).toHaveLength(1);
});

it('hands over by STARTTLS, and by TLS from the first byte, to a server whose certificate is believed', async () => {
  const { key, cert } = ownCertificate();
  const folder = await mkdtemp(path.join(tmpdir(), 'held-mail-'));
  const believed = path.join(folder, 'believed.pem');
  await writeFile(believed, cert);
  const spoken = { host: 'localhost' };
  const later = await catcher({ key, cert }, { ...spoken, requireTls: true });
  const outright = await catcher({ key, cert, secure: true }, { ...spoken, secure: true });
  const send = async ({ server }: MailCatcher, certificates: string | undefined) => {
    // A process of its own: whose certificates Node believes is settled when it starts.
    const program = `import { sendMail } from './lib/platform/mail/send-mail.ts';
      process.stdout.write(String(await sendMail(${JSON.stringify(server)}, ${JSON.stringify(MAIL)})));`;
    const run = ['--import', 'tsx', '--input-type=module', '--eval', program];
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificates };
    return (await promisify(execFile)(process.execPath, run, { env })).stdout;
  };
  for (const one of [later, outright]) {
    // Who is not told to believe it hands over nothing.
    expect(await send(one, undefined)).toBe('NOT_SECURE');
    expect(one.senders).toEqual([]);
    expect(await send(one, believed)).toBe('null');
    expect(one.caught).toMatchObject([{ from: 'desk@held.example', to: ['inventa@desk.example'] }]);
  }
  await rm(folder, { recursive: true });
}, 30_000);

it('takes a no at any step for a no', async () => {
  const steps = [
    { onMailFrom: (_a: unknown, _s: unknown, done: (e: Error) => void) => done(answer(451)) },
    { onRcptTo: (_a: unknown, _s: unknown, done: (e: Error) => void) => done(answer(450)) },
    { onRcptTo: (_a: unknown, _s: unknown, done: (e: Error) => void) => done(answer(550)) },
    {
      onData: (stream: NodeJS.ReadableStream, _s: unknown, done: (e: Error) => void) => {
        stream.resume();
        stream.on('end', () => done(answer(452)));
      },
    },
  ];
  for (const step of steps) {
    const { server, caught } = await catcher({ disabledCommands: ['STARTTLS'], ...step });
    expect(await sendMail(server, MAIL)).toBe('REFUSED');
    expect(caught).toEqual([]);
  }
});

it('waits for no server that says nothing, and is sure of nothing once the mail is under way', async () => {
  const silent = await listen(createServer());
  const dumb = { ...(await catcher()).server, port: silent, patience: 200 };
  expect(await sendMail(dumb, MAIL)).toBe('UNREACHABLE');
  const lost = await catcher(
    { disabledCommands: ['STARTTLS'], onData: (stream) => void stream.resume() },
    { patience: 200 },
  );
  expect(await sendMail(lost.server, MAIL)).toBe('UNCERTAIN');
});

it('says where nobody listens', async () => {
  const gone = await openMailCatcher();
  await gone.close();
  expect(await sendMail(gone.server, MAIL)).toBe('UNREACHABLE');
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.on('connection', (socket) => socket.on('error', () => undefined));
  open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  return at.port;
}

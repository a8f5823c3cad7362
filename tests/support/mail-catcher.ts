import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailServer } from '@/lib/platform/mail/mail-server';

/** A mail as the server was handed it. */
export type Caught = { from: string; to: string[]; raw: string };

export type MailCatcher = {
  server: MailServer;
  caught: Caught[];
  /** How far each talk came, by the sender it named. */
  senders: string[];
  close: () => Promise<void>;
};

/** A real SMTP server on loopback that keeps what it is handed. Without `options` it speaks as a relay on this machine. */
export async function openMailCatcher(
  options: SMTPServerOptions = { disabledCommands: ['STARTTLS'] },
  spoken: Partial<MailServer> = {},
): Promise<MailCatcher> {
  const caught: Caught[] = [];
  const senders: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    closeTimeout: 100,
    onMailFrom: ({ address }, _session, done) => {
      senders.push(address);
      done();
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        caught.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() });
        done();
      });
    },
    ...options,
  });
  // A client that turns away from a certificate is what some tests are about.
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const at = smtp.server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  return {
    server: {
      host: '127.0.0.1',
      port: at.port,
      secure: false,
      requireTls: false,
      credentials: null,
      from: 'desk@held.example',
      patience: 10_000,
      ...spoken,
    },
    caught,
    senders,
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
}

/** The text of a mail, out of its transfer encoding. */
export function textOf({ raw }: Caught): string {
  const cut = raw.indexOf('\r\n\r\n');
  const [head, body] = [raw.slice(0, cut), raw.slice(cut + 4)];
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/content-transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

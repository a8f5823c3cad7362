import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { MailServer } from './mail-server';

export type Mail = {
  to: string;
  subject: string;
  text: string;
  language: string;
  /** Where whoever gets it ends it. */
  unsubscribe: string;
};

/**
 * Why a mail did not go out: no answer, no trustworthy encryption, name and password not accepted, the server said no;
 * or the connection broke while it was handed over, and the server may have taken it.
 */
export type MailFault = 'UNREACHABLE' | 'NOT_SECURE' | 'NOT_LET_IN' | 'REFUSED' | 'UNCERTAIN';

/**
 * Hands one mail over by SMTP (RFC 5321), by STARTTLS (RFC 3207) where the server is not on this machine. Gives null
 * once the server has taken it. Nothing that the server answers is handed on: it may repeat an address.
 */
export async function sendMail(server: MailServer, mail: Mail): Promise<MailFault | null> {
  const domain = server.from.slice(server.from.lastIndexOf('@') + 1);
  const message = await compose(server, mail, domain);
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    // A relay on this machine is believed as it is: a certificate for it is nobody's to give.
    ignoreTLS: !server.secure && !server.requireTls,
    // By itself it would give the name of this machine to the server.
    name: domain,
    connectionTimeout: server.patience,
    greetingTimeout: server.patience,
    socketTimeout: server.patience,
    dnsTimeout: server.patience,
  });
  // What is said after the last step concerns nobody, and must not end the process.
  connection.on('error', () => undefined);
  try {
    return (
      (await connect(connection)) ??
      (await enter(connection, server)) ??
      (await hand(connection, server, mail, message))
    );
  } finally {
    connection.close();
  }
}

/** Each step of the talk: null when it is done, else why it is not. A fault in no step's answer ends the step too. */
function step(
  connection: SMTPConnection,
  run: (done: (error?: Error | null) => void) => void,
  judge: (error: SMTPConnection.SMTPError) => MailFault,
): Promise<MailFault | null> {
  return new Promise((resolve) => {
    const failed = (error: Error): void => resolve(judge(error));
    connection.once('error', failed);
    // The server may hang up without a word.
    connection.once('end', () => resolve(judge(new Error('The connection ended'))));
    run((error) => resolve(error ? judge(error) : null));
  });
}

function connect(connection: SMTPConnection): Promise<MailFault | null> {
  return step(
    connection,
    (done) => connection.connect(done),
    (error) => (isAboutTls(error) ? 'NOT_SECURE' : 'UNREACHABLE'),
  );
}

function enter(connection: SMTPConnection, { credentials }: MailServer): Promise<MailFault | null> {
  if (credentials === null) return Promise.resolve(null);
  return step(
    connection,
    (done) => connection.login(credentials, done),
    (error) => (error.code === 'EAUTH' ? 'NOT_LET_IN' : 'UNREACHABLE'),
  );
}

function hand(
  connection: SMTPConnection,
  { from }: MailServer,
  { to }: Mail,
  message: Buffer,
): Promise<MailFault | null> {
  return step(
    connection,
    (done) => connection.send({ from, to }, message, done),
    // An answer is a no; silence after the message may be a yes that was lost.
    (error) => (error.responseCode === undefined ? 'UNCERTAIN' : 'REFUSED'),
  );
}

function isAboutTls(error: SMTPConnection.SMTPError): boolean {
  const code = error.code ?? '';
  return code === 'ETLS' || /CERT|SSL|TLS/.test(code) || /certificate|TLS|SSL/.test(error.message);
}

function compose(server: MailServer, mail: Mail, domain: string): Promise<Buffer> {
  return new MailComposer({
    from: server.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId: `<${randomUUID()}@${domain}>`,
    headers: {
      'Content-Language': mail.language,
      'List-Unsubscribe': `<${mail.unsubscribe}>`,
      // RFC 3834: no absence note is to answer it.
      'Auto-Submitted': 'auto-generated',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

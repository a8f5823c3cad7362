import { toMailServer } from '@/lib/platform/mail/mail-server';

const server = (url: string) => toMailServer({ url, from: 'held@example.org' });

it('speaks TLS from the first byte, or by STARTTLS', () => {
  expect(server('smtps://mail.example.org')).toMatchObject({ port: 465, secure: true, requireTls: false });
  expect(server('smtp://mail.example.org')).toMatchObject({ port: 587, secure: false, requireTls: true });
  expect(server('smtp://mail.example.org:2525').port).toBe(2525);
});

it.each(['localhost', '127.0.0.1', '127.8.0.1', '[::1]'])('believes %s, which is this machine', (host) => {
  expect(server(`smtp://${host}`).requireTls).toBe(false);
});

it.each(['localhost.example.org', '127.0.0.1.example.org', '10.0.0.1', '[2001:db8::1]'])(
  'does not take %s for this machine',
  (host) => {
    expect(server(`smtp://${host}`).requireTls).toBe(true);
  },
);

it('reads name and password as they were before they were put into an address', () => {
  expect(server('smtps://desk%40example.org:p%3Aa%2Fss@mail.example.org').credentials).toEqual({
    user: 'desk@example.org',
    pass: 'p:a/ss',
  });
  expect(server('smtps://mail.example.org').credentials).toBeNull();
});

import { findMailSettings } from '@/lib/platform/env/mail-settings';
import { readOperatorSettings } from '@/lib/platform/env/operator-settings';

const SMTP_URL = 'smtps://desk:pass@mail.example.org:465';
const SMTP_FROM = 'held@example.org';

it('is nothing where nothing is set', () => {
  expect(findMailSettings({})).toBeNull();
  expect(findMailSettings({ SMTP_URL: ' ', SMTP_FROM: '' })).toBeNull();
  expect(findMailSettings({ SMTP_URL, SMTP_FROM })).toEqual({ url: SMTP_URL, from: SMTP_FROM });
});

it.each([
  [{ SMTP_URL }, 'SMTP_URL is set without SMTP_FROM.'],
  [{ SMTP_FROM }, 'SMTP_FROM is set without SMTP_URL.'],
  [{ SMTP_URL: 'https://mail.example.org', SMTP_FROM }, 'SMTP_URL must be an address such as'],
  [{ SMTP_URL: 'smtp://mail.example.org/x', SMTP_FROM }, 'SMTP_URL must be an address such as'],
  [{ SMTP_URL: 'mail.example.org', SMTP_FROM }, 'SMTP_URL must be an address such as'],
  [{ SMTP_URL, SMTP_FROM: 'held' }, 'SMTP_FROM must be an e-mail address'],
  [{ SMTP_URL, SMTP_FROM: 'a@b.org\r\nBcc: c@d.org' }, 'SMTP_FROM must be an e-mail address'],
])('refuses %j and repeats no password', (environment, line) => {
  const read = () => readOperatorSettings(environment, '/srv/held');
  expect(read).toThrow(line);
  expect(read).not.toThrow('pass@');
});

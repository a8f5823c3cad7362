import { isInsideHost } from '@/lib/evidence/address/inside/rules';

const inside = (hosts: string) =>
  hosts
    .trim()
    .split(/\s+/)
    .filter((host) => isInsideHost(host));

test.each([
  ['this network', '0.0.0.0 0.255.255.255', '1.0.0.0'],
  ['private', '10.0.0.0 10.255.255.255', '9.255.255.255 11.0.0.0'],
  ['shared between a provider and its customers', '100.64.0.0 100.127.255.255', '100.63.255.255 100.128.0.0'],
  ['loopback', '127.0.0.1 127.255.255.255', '126.255.255.255 128.0.0.0'],
  ['of one link', '169.254.0.0 169.254.169.254', '169.253.255.255 169.255.0.0'],
  ['private', '172.16.0.0 172.31.255.255', '172.15.255.255 172.32.0.0'],
  ['of protocols and papers', '192.0.0.1 192.0.2.1', '192.0.1.1 192.0.3.1 192.1.0.1 192.1.2.1'],
  ['private', '192.168.0.0 192.168.255.255', '192.167.0.0 192.169.0.0 191.168.0.0'],
  ['for tests of networks', '198.18.0.0 198.19.255.255', '198.17.0.0 198.20.0.0 197.18.0.0'],
  ['for papers', '198.51.100.7', '198.51.99.7 198.51.101.7 198.50.100.7 197.51.100.7'],
  ['for papers', '203.0.113.7', '203.0.112.7 203.0.114.7 203.1.113.7 202.0.113.7 204.0.113.7'],
  ['to many at once, or for nobody', '224.0.0.0 239.1.2.3 240.0.0.0 255.255.255.255', '223.255.255.255'],
])('addresses %s are one’s own: %s, not %s', (_why, own, others) => {
  expect(inside(own)).toEqual(own.split(' '));
  expect(inside(others)).toEqual([]);
});

test('of the long addresses only those given out to the world lead out into it', () => {
  const own = '[::1] [::] [fe80::1] [fd00::1] [ff02::1] [1fff::1] [4000::1] [2002:7f00:1::] [2001:db8::1]';
  expect(inside(`${own} [2001:0:1::] [2001::1] [fc00::2a00:1] [64:ff9b::2a00:1450:1]`)).toHaveLength(13);
  expect(
    inside('[2a00:1450::1] [2000::1] [3fff:ffff::1] [2001:67c::1] [2a00:2002:1::] [2a00:2001::1]'),
  ).toEqual([]);
});

test('names of one’s own network end as no page of the world does, and a name alone is one', () => {
  const own = `localhost a.localhost printer wiki.local a.localdomain a.internal a.intranet a.private a.lan a.home
    a.corp a.home.arpa home.arpa a.invalid LOCALHOST A.Internal a.internal. local.`;
  expect(inside(own)).toEqual(own.trim().split(/\s+/));
  expect(
    inside('example.org localhost.example.org local.org mylocal.org thelan.com a.alan 1.2.3.4.example.org'),
  ).toEqual([]);
  // What only looks like an address of numbers is a name.
  expect(inside('10.0.0.1.org x10.0.0.1')).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress, countedNetwork, isAmong, readTrustedProxies } from '@/lib/client-network';

function proxies(text: string) {
  const list = readTrustedProxies(text);
  if (list === null) throw new Error(text);
  return (address: string) => isAmong(list, address);
}

describe('trusted proxies', () => {
  it.each([
    ['10.0.0.5', '10.0.0.5', true],
    ['10.0.0.5', '10.0.0.6', false],
    ['10.0.0.0/8, 192.0.2.7', '10.200.1.1', true],
    ['10.0.0.0/8,192.0.2.7', '192.0.2.7', true],
    ['fd00::/8', 'fd12::1', true],
    ['fd00::/8', '2001:db8::1', false],
    ['10.0.0.0/8', 'không phải địa chỉ', false],
  ])('%s holds %s: %s', (text, address, expected) => {
    expect(proxies(text)(address)).toBe(expected);
  });

  it.each([
    '10.0.0.0/33',
    'proxy.example',
    '10.0.0.0/8/8',
    'fd00::/129',
    '10.0.0/8',
    '10.0.0.1/x',
    ',',
  ])('%s is refused', (text) => {
    expect(readTrustedProxies(text)).toBeNull();
  });
});

describe('the sender of a request', () => {
  const trusted = proxies('10.0.0.0/8, fd00::/8');

  it.each([
    ['who is connected, if nobody is trusted', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['whom the trusted proxy names', '10.0.0.5', '203.0.113.9', '203.0.113.9'],
    [
      'the last that no trusted proxy has',
      '10.0.0.5',
      '1.1.1.1, 203.0.113.9, 10.9.9.9',
      '203.0.113.9',
    ],
    ['the proxy itself where it names nobody', '10.0.0.5', undefined, '10.0.0.5'],
    [
      'an IPv4 address inside of an IPv6 one',
      '::ffff:10.0.0.5',
      '::ffff:203.0.113.9',
      '203.0.113.9',
    ],
    ['without port and brackets', 'fd00::1', '[2001:db8::7]:4711', '2001:db8::7'],
    ['the last true address where a hop is none', '10.0.0.5', 'unknown', '10.0.0.5'],
  ])('is %s', (_, peer, forwarded, expected) => {
    expect(clientAddress(peer, forwarded, trusted)).toBe(expected);
  });

  it('is never what a reader wrote in front of it', () => {
    const address = fc.ipV4().filter((one) => !trusted(one));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())),
        address,
        (forged, true_) => {
          const forwarded = [...forged, true_].join(', ');
          expect(clientAddress('10.0.0.5', forwarded, trusted)).toBe(true_);
          expect(clientAddress(true_, forwarded, trusted)).toBe(true_);
        },
      ),
    );
  });
});

describe('what attempts are counted under', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::ffff:0102:0304', '1.2.3.4'],
    ['1::2:3:4:5:1.2.3.4', '1:0:2:3::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s: %s', (address, network) => {
    expect(countedNetwork(address)).toBe(network);
  });

  it('is one for all addresses of a /64', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((one) => one.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 }).map((groups) => groups.join(':'));
    fc.assert(
      fc.property(half, half, half, (net, one, two) => {
        expect(countedNetwork(`${net}:${one}`)).toBe(countedNetwork(`${net}:${two}`));
      }),
    );
  });
});

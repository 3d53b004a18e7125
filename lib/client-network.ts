import { BlockList, isIP } from 'node:net';

/** Which address a request comes from, and whose it is counted to be. */

/** Addresses and networks whose word about the sender is believed. */
export type TrustedProxies = BlockList;

/**
 * "10.0.0.0/8, 192.0.2.7, fd00::/8" as a list to look addresses up in; null where a part is none.
 */
export function readTrustedProxies(text: string): TrustedProxies | null {
  const list = new BlockList();
  for (const part of text.split(',').map((one) => one.trim())) {
    const [address = '', bits, ...more] = part.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const length = bits === undefined ? most : Number(bits);
    if (version === 0 || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) {
      return null;
    }
    if (length > most) return null;
    list.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/**
 * The sender of a request: who is connected, or, where that is a trusted proxy, the last address
 * in `X-Forwarded-For` that no trusted proxy has. What stands before it anybody could have written.
 */
export function clientAddress(
  peer: string,
  forwarded: string | undefined,
  isTrusted: (address: string) => boolean,
): string {
  const hops = (forwarded ?? '').split(',').map((hop) => plainAddress(hop));
  let client = plainAddress(peer);
  while (client !== '' && isTrusted(client)) {
    const next = hops.pop();
    // A hop that is no address was written by nobody who may be believed.
    if (next === undefined || isIP(next) === 0) break;
    client = next;
  }
  return client;
}

export function isAmong(proxies: TrustedProxies, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && proxies.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

export function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

/** Without port, brackets and zone; an IPv4 address inside of an IPv6 one as itself. */
function plainAddress(text: string): string {
  const trimmed = text.trim().replace(/%.*$/, '');
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1];
  const withPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1];
  const address = bracketed ?? withPort ?? trimmed;
  if (isIP(address) !== 6) return address;
  // One way of writing it, without leading zeros and dots.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(plain);
  if (mapped === null) return plain;
  const [high = 0, low = 0] = mapped.slice(1).map((group) => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/**
 * What attempts from an address are counted under: the address itself, or the /64 of an IPv6 one,
 * of which a household has every address.
 */
export function countedNetwork(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...after];
  const first = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(':')}::/64`;
}

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import proxyAddr from 'proxy-addr';
import { InputError } from '../../common/errors.ts';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether an address, not a name, is one of this machine itself. */
export function isLoopbackAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && LOOPBACK.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv6 address in its shortest form, an IPv4 address also where it is mapped to IPv6; anything else unchanged. */
export function normalizeAddress(address: string): string {
  if (isIP(address) !== 6) return address;
  const ipv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return ipv4 ?? new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
}

/**
 * The part of an address that one subscriber has: in IPv6, its network of 64 bits. What is no address, which only a
 * proxy can say, counts as one subscriber.
 */
export function toSubscriber(address: string): string {
  const plain = normalizeAddress(address);
  if (isIP(plain) === 4) return plain;
  if (isIP(plain) === 0) return 'unknown';
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - groups.length - last.length }, () => '0');
  return [...groups, ...zeros, ...last].slice(0, 4).join(':');
}

/**
 * Finds the address of the client of a request: behind trusted proxies, the one that they name in X-Forwarded-For.
 *
 * @param proxies Addresses and networks of the proxies.
 * @throws InputError when one of them is in a notation that the library which compares addresses does not read.
 */
export function clientAddresses(proxies: readonly string[] | undefined): (request: IncomingMessage) => string {
  if (!proxies) return ({ socket }) => socket.remoteAddress ?? '';
  const trust = trustIn(proxies);
  const find = (request: IncomingMessage): string | undefined => proxyAddr(request, trust);
  // Some proxies name the port too. There is no address once the client is gone.
  return (request) => (find(request) ?? '').replace(/^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2');
}

function trustIn(proxies: readonly string[]): (address: string, hop: number) => boolean {
  try {
    return proxyAddr.compile([...proxies]);
  } catch (error) {
    throw new InputError(`HEARSAY_PROXY: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

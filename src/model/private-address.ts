import { BlockList, isIP, isIPv6 } from 'node:net';

/** Addresses that are no place on the public internet (IANA special-purpose registries), cloud metadata services included. */
const refused = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  refused.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  refused.addSubnet(net, prefix, 'ipv6');
}

/** Whether an IP literal (without brackets) is loopback, private, link-local, shared, multicast or reserved. Text that is no IP counts as private. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return true;
  if (family === 4) return refused.check(bare, 'ipv4');
  const inner = innerIpv4(bare);
  return refused.check(bare, 'ipv6') || (inner !== null && refused.check(inner, 'ipv4'));
}

/** The IPv4 address that an IPv6 one leads to: mapped (::ffff:0:0/96), compatible (::/96), NAT64 (64:ff9b::/96), 6to4 (2002::/16). */
function innerIpv4(address: string): string | null {
  const groups = expand(address);
  const head = groups.slice(0, 6).join(':');
  if (head === '0:0:0:0:0:ffff' || head === '0:0:0:0:0:0' || head === '64:ff9b:0:0:0:0')
    return dotted(groups[6], groups[7]);
  if (groups[0] === '2002') return dotted(groups[1], groups[2]);
  return null;
}

/** The eight groups in lower-case hexadecimal without leading zeros. */
function expand(address: string): string[] {
  if (!isIPv6(address)) return [];
  const text = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}

function dotted(high = '0', low = '0'): string {
  const value = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return value.flatMap((group) => [group >> 8, group & 255]).join('.');
}

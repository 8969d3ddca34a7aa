import { isIPv4, isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const groups = (part: string): string[] => part.split(':').filter(Boolean);
  const first = groups(head);
  const last = groups(tail ?? '');
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<string>(gap).fill('0'), ...last].map((group) => Number.parseInt(group, 16));
}

/** The last four bytes in two groups, where they are written as an IPv4 address. */
function withoutDots(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...found: unknown[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = found.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
}

/**
 * The neighbourhood of an address: the /24 of IPv4, the /56 that a provider gives to one household of IPv6.
 *
 * @param address as a socket or a proxy names it; what is none is a neighbourhood of its own, so that it is limited too
 */
export function prefixOf(address: string): string {
  const [plain = ''] = address.trim().split('%');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  if (!isIPv6(plain)) return '?';
  const groups = groupsOf(withoutDots(plain));
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const [, , , d = 0, , , g = 0, h = 0] = groups;
  if (isMapped) return `${String(g >> 8)}.${String(g & 255)}.${String(h >> 8)}`;
  return [...groups.slice(0, 3), d & 0xff00].map((group) => group.toString(16)).join(':');
}

import type { PageTag } from './page-tags.js';

/** One content security policy: what each directive allows. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a page: those of its header and those of its `meta` tags. All of them have to allow something. */
export function policiesOf(header: string, tags: readonly PageTag[]): Policy[] {
  const metas = tags.flatMap(({ name, attributes }) =>
    name === 'meta' && attributes['http-equiv']?.trim().toLowerCase() === 'content-security-policy'
      ? [attributes['content'] ?? '']
      : [],
  );
  return [header, ...metas]
    .flatMap((list) => list.split(','))
    .flatMap((text) => {
      const policy = new Map<string, readonly string[]>();
      for (const part of text.split(';')) {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        const directive = name.toLowerCase();
        if (directive !== '' && !policy.has(directive)) policy.set(directive, sources);
      }
      return policy.size > 0 ? [policy] : [];
    });
}

/** What a page wants to do. */
export interface Wish {
  /** Directives that decide, the first that a policy has. */
  readonly directives: readonly string[];
  readonly url: URL;
  readonly page: URL;
  /** Of the script tag. */
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/**
 * The directive that forbids something, with what it allows.
 *
 * @returns undefined where the policy lets it pass
 */
export function forbiddenBy(policy: Policy, wish: Wish): { name: string; sources: string } | undefined {
  const name = wish.directives.find((each) => policy.has(each));
  if (name === undefined) return undefined;
  const sources = policy.get(name) ?? [];
  return allows(sources, wish) ? undefined : { name, sources: sources.join(' ') };
}

function allows(sources: readonly string[], { url, page, nonce, integrity = '' }: Wish): boolean {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  const digests = integrity.split(/\s+/).filter(Boolean);
  if (digests.length > 0 && digests.every((each) => sources.includes(`'${each}'`))) return true;
  // Under 'strict-dynamic' only a nonce or a digest counts; what such a script imports is allowed with it.
  if (sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source, url, page));
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/** Whether a source of a policy names an address (Content Security Policy 3, 6.7.2.8). */
function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return url.protocol === 'https:' || url.protocol === 'http:';
  if (source.toLowerCase() === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return isScheme(source.toLowerCase(), url);
  const parts = /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:']+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path = ''] = parts;
  if (!isScheme(scheme?.toLowerCase() ?? page.protocol, url)) return false;
  const wanted = host.toLowerCase();
  if (
    wanted !== '*' &&
    (wanted.startsWith('*.') ? !url.hostname.endsWith(wanted.slice(1)) : url.hostname !== wanted)
  )
    return false;
  const standard = DEFAULT_PORTS[url.protocol] ?? '';
  if (port !== '*' && (port ?? standard) !== (url.port || standard)) return false;
  if (path === '' || path === '/') return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}

/** A scheme stands for itself, and http for https too. */
function isScheme(scheme: string, { protocol }: URL): boolean {
  return scheme === protocol || (scheme === 'http:' && protocol === 'https:');
}

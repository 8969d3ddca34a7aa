import type { Finding } from './finding.js';

/** Kinds of hosts, by the file that tells them how to give the folder; `other` for those that do not say. */
export type HostKind = 'apache' | 'nginx' | 'iis' | 'headers' | 'other';

/** What can be set on a host. */
export type HostMatter = 'cors' | 'type' | 'compression' | 'short' | 'long';

/** The kind of host that answers, from its headers. A proxy in front of it may hide it. */
export function hostKind(headers: Readonly<Record<string, string>>): HostKind {
  const server = headers['server']?.toLowerCase() ?? '';
  if (/apache|litespeed/.test(server)) return 'apache';
  if (/nginx|openresty/.test(server)) return 'nginx';
  if (/iis|microsoft/.test(server)) return 'iis';
  if (server.includes('netlify')) return 'headers';
  return 'other';
}

/** The line that does it, in the words of each host; none where it does so by itself. */
const LINES: Readonly<Record<HostKind, Readonly<Partial<Record<HostMatter, string>>>>> = {
  apache: {
    cors: 'Header set Access-Control-Allow-Origin "*"',
    type: 'AddType text/javascript .js — AddType application/json .json',
    compression: 'AddOutputFilterByType DEFLATE text/html text/javascript application/json',
    short: 'Header set Cache-Control "public, max-age=300, must-revalidate"',
    long: 'Header set Cache-Control "public, max-age=31536000, immutable"',
  },
  nginx: {
    cors: 'add_header Access-Control-Allow-Origin "*" always;',
    type: 'types { text/javascript js; application/json json; }',
    compression: 'gzip_static on; gzip on; gzip_types text/javascript application/json;',
    short: 'add_header Cache-Control "public, max-age=300, must-revalidate";',
    long: 'add_header Cache-Control "public, max-age=31536000, immutable";',
  },
  iis: {
    cors: '<add name="Access-Control-Allow-Origin" value="*" />',
    type: '<mimeMap fileExtension=".js" mimeType="text/javascript" />',
    compression: '<urlCompression doStaticCompression="true" />',
    short: '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="0.00:05:00" />',
    long: '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="0.00:05:00" />',
  },
  headers: {
    cors: 'Access-Control-Allow-Origin: *',
    type: 'Content-Type: text/javascript',
    short: 'Cache-Control: public, max-age=300, must-revalidate',
    long: 'Cache-Control: public, max-age=31536000, immutable',
  },
  other: {},
};

/** What to write, and where, so that a host of this kind does it. */
export function remedyFor(
  matter: HostMatter,
  headers: Readonly<Record<string, string>>,
): NonNullable<Finding['remedy']> {
  const kind = hostKind(headers);
  const line = LINES[kind][matter];
  return line === undefined ? { key: 'on_unknown', values: {} } : { key: `on_${kind}`, values: { line } };
}

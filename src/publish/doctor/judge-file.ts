import { header, OTHER_SITE, type Answer, type Hop, type NoAnswer } from './answer.js';
import { finding, warning, type Finding } from './finding.js';
import { hostKind, remedyFor } from './host.js';

/** What a file is, and for how long its name may be kept: `long` bears a hash or a full version. */
export interface FileRole {
  readonly kind: 'script' | 'data' | 'page' | 'signature';
  readonly cache: 'short' | 'long';
}

/** Bytes from which compression saves a visitor something. */
const WORTH_COMPRESSING = 1400;
/** Seconds for which a name that keeps its place may be used without asking: after an hour nobody knows what is shown. */
const MOST_SHORT = 3600;
/** Seconds for which a lasting name is kept at least: a visitor who comes back tomorrow loads nothing again. */
const LEAST_LONG = 86_400;
/** What the file for IIS asks for all names: it knows none by its pattern. */
const LEAST_LONG_ON_IIS = 300;

/** Types under which browsers run a module. */
const SCRIPT = /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;
const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json$/;

/** Why there is no answer. */
export function judgeNoAnswer({ asked, reason, detail }: NoAnswer): Finding {
  return finding(`no_answer_${reason}`, asked, { detail });
}

/** Whether a page of this very machine is meant: browsers trust it without encryption. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * What is wrong with how a file is given: status, the way to it, access from other sites, type, compression, caches.
 * A file without a good status is judged by that alone.
 */
export function judgeFile(answer: Answer, { kind, cache }: FileRole): Finding[] {
  const { asked, status, before } = answer;
  if (status !== 200) return [finding(statusCode(status), asked, { status })];
  return [
    ...judgeWay(answer),
    ...(kind === 'page' ? [] : [...before, answer].flatMap((hop) => judgeAccess(hop, asked))),
    ...judgeType(answer, kind),
    ...judgeCompression(answer),
    ...(cache === 'short' ? judgeShort(answer) : judgeLong(answer)),
  ];
}

function statusCode(status: number): string {
  if (status === 404 || status === 410) return 'missing';
  return status === 401 || status === 403 ? 'forbidden' : 'status';
}

function judgeWay({ asked, url, before }: Answer): Finding[] {
  if (before.length === 0) return [];
  const isTurnedBack = asked.startsWith('https:') && [...before.map((hop) => hop.url), url].some(isPlain);
  return [isTurnedBack ? finding('leads_to_http', asked, { url }) : warning('redirected', asked, { url })];
}

const isPlain = (url: string): boolean => url.startsWith('http:');

/** Whether pages of other sites may read an answer. */
function judgeAccess(hop: Hop, asked: string): Finding[] {
  const allowed = header(hop, 'access-control-allow-origin');
  if (allowed === '*' || allowed === OTHER_SITE) return [];
  const remedy = remedyFor('cors', hop.headers);
  if (allowed === '') return [finding('cors_missing', asked, {}, { remedy })];
  return [finding('cors_differs', asked, { value: allowed }, { remedy })];
}

function judgeType(answer: Answer, kind: FileRole['kind']): Finding[] {
  const written = header(answer, 'content-type');
  const [type = ''] = written
    .toLowerCase()
    .split(';', 1)
    .map((each) => each.trim());
  const remedy = remedyFor('type', answer.headers);
  if (kind === 'script' && !SCRIPT.test(type))
    return [finding('type_script', answer.asked, { value: written }, { remedy })];
  if (kind === 'data' && !JSON_TYPE.test(type))
    return [warning('type_data', answer.asked, { value: written }, remedy)];
  if (kind === 'page' && !PAGE.test(type)) return [finding('type_page', answer.asked, { value: written })];
  return [];
}

function judgeCompression(answer: Answer): Finding[] {
  const { asked, bytes } = answer;
  if (bytes.length < WORTH_COMPRESSING || header(answer, 'content-encoding') !== '') return [];
  const kilobytes = Math.ceil(bytes.length / 1000);
  return [warning('uncompressed', asked, { kilobytes }, remedyFor('compression', answer.headers))];
}

/** Seconds for which a cache may give an answer without asking; undefined where the server leaves it to guesses. */
export function keptFor(hop: Hop): number | undefined {
  const written = header(hop, 'cache-control').toLowerCase();
  if (/\bno-(?:store|cache)\b/.test(written)) return 0;
  const seconds = /\bmax-age\s*=\s*"?(\d+)/.exec(written)?.[1];
  if (seconds !== undefined) return Number(seconds);
  const until = header(hop, 'expires');
  if (until === '') return undefined;
  // What is no date, such as `0` and `-1`, is over (RFC 9111, 5.3).
  const expires = /^\w{3},/.test(until) ? Date.parse(until) || 0 : 0;
  const now = Date.parse(header(hop, 'date')) || Date.now();
  return Math.max(0, Math.round((expires - now) / 1000));
}

function judgeShort(answer: Answer): Finding[] {
  const { asked, headers } = answer;
  const seconds = keptFor(answer);
  const remedy = remedyFor('short', headers);
  if (seconds === undefined) return [warning('cache_unsaid', asked, {}, remedy)];
  if (seconds > MOST_SHORT)
    return [warning('cache_long', asked, { value: header(answer, 'cache-control'), seconds }, remedy)];
  return [];
}

function judgeLong(answer: Answer): Finding[] {
  const { asked, headers } = answer;
  const least = hostKind(headers) === 'iis' ? LEAST_LONG_ON_IIS : LEAST_LONG;
  const remedy = remedyFor('long', headers);
  const seconds = keptFor(answer);
  if (seconds === undefined) return [warning('cache_unsaid_long', asked, {}, remedy)];
  return seconds < least ? [warning('cache_short', asked, { seconds }, remedy)] : [];
}

/** Whether a cache can ask for a file without having it sent again. */
export function judgeValidator(answer: Answer): Finding[] {
  if (header(answer, 'etag') !== '' || header(answer, 'last-modified') !== '') return [];
  return [warning('validator_missing', answer.asked)];
}

/** Whether the address is one that pages of any site may read from. */
export function judgeScheme(url: URL): Finding[] {
  return url.protocol === 'http:' && !isLoopback(url) ? [finding('plain_http', url.href)] : [];
}

/**
 * What becomes of who writes http in the place of https.
 *
 * @param twin what the same address answers without encryption
 */
export function judgeHttpTwin(twin: Answer | NoAnswer): Finding[] {
  if ('reason' in twin) return [];
  return twin.url.startsWith('https:') || twin.status >= 400 ? [] : [warning('http_open', twin.asked)];
}

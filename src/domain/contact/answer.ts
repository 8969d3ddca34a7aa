/**
 * What an answer proves. `received`: it says that the message is there. `refused`: it says that it is not. `unknown`:
 * everything else, and nothing may then be said to have arrived.
 */
export type Verdict = 'received' | 'refused' | 'unknown';

/** The sign by which a page proves that it has the message, as the webmaster agreed it with the site's form. */
export interface Sign {
  /** Words that the page shows only then. */
  readonly text: string | undefined;
  /** Address to which the site redirects only then. */
  readonly url: URL | undefined;
}

/** Gateways answer so when what is behind them was silent: it may have the message all the same. */
const GATEWAY: readonly number[] = [502, 504];

/** What the status of HTTP says by itself; undefined where the answer has to be read. */
export function verdictOfStatus(status: number): Verdict | undefined {
  if (status >= 200 && status < 300) return undefined;
  return status >= 400 && !GATEWAY.includes(status) ? 'refused' : 'unknown';
}

/** What handlers say in `status` of a message that they did not take; the last five are those of Contact Form 7. */
const REFUSALS: readonly unknown[] = [
  'error',
  'fail',
  'failed',
  'validation_failed',
  'acceptance_missing',
  'spam',
  'aborted',
  'mail_failed',
];

/** Names under which handlers list what was wrong; the last one is that of Contact Form 7. */
const FAULTS = ['error', 'errors', 'exception', 'invalid_fields'];

/** True for a list of faults, or a word about one, that is not empty. */
function isSaid(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

/** Who says the same thing twice in one object does not prove it: readers differ on which one counts. */
function repeatsItself(json: string): boolean {
  const seen = new Set<unknown>();
  let depth = 0;
  let text = '';
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token !== ':') text = token;
    else if (depth === 1) {
      const name: unknown = JSON.parse(text);
      if (seen.has(name)) return true;
      seen.add(name);
    }
  }
  return false;
}

/**
 * The ways of saying “received” that are known, and no other:
 * - our own: `{"received": true}`;
 * - Contact Form 7: `{"status": "mail_sent"}`, which says so, or not, with HTTP 200;
 * - Webform REST of Drupal: `{"sid": "…"}`, the UUID of what was submitted;
 * - Formspree and those that answer as it does: `{"ok": true, "next": "…"}`.
 */
function proves(said: ReadonlyMap<string, unknown>): boolean {
  const sid = said.get('sid');
  return (
    said.get('received') === true ||
    said.get('status') === 'mail_sent' ||
    (typeof sid === 'string' && /^(?=.*[1-9])[\w-]{1,64}$/.test(sid)) ||
    (typeof sid === 'number' && Number.isInteger(sid) && sid > 0) ||
    (said.get('ok') === true && typeof said.get('next') === 'string')
  );
}

/** What an answer of the two hundreds in JSON says. One that says two things at once proves nothing. */
export function verdictOfJson(text: string): Verdict {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'unknown';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || repeatsItself(text))
    return 'unknown';
  const said = new Map<string, unknown>(Object.entries(value));
  const status = said.get('status');
  const refuses =
    FAULTS.some((name) => isSaid(said.get(name))) ||
    REFUSALS.includes(typeof status === 'string' ? status.toLowerCase() : status) ||
    ['received', 'success', 'ok'].some((name) => said.get(name) === false);
  const isProof = proves(said);
  if (refuses && isProof) return 'unknown';
  return refuses ? 'refused' : isProof ? 'received' : 'unknown';
}

/** Words as they are compared: however they are spaced and quoted, in whatever case, with whatever apostrophes and dashes. */
function comparable(words: string): string {
  return words
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[«»“”„"]/g, ' ')
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** True for words that can be a sign: a letter at least. */
export function canBeSign(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** True when a text holds the agreed words, whole: “envoi” is not in “renvoi”. */
export function holdsWords(text: string, agreed: string): boolean {
  const inside = comparable(text);
  const words = comparable(agreed);
  const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? '');
  for (let at = inside.indexOf(words); at >= 0; at = inside.indexOf(words, at + 1)) {
    const before = inside[at - 1];
    const after = inside[at + words.length];
    if (!(isLetter(before) && isLetter(words[0])) && !(isLetter(after) && isLetter(words[words.length - 1])))
      return true;
  }
  return false;
}

/**
 * True when an address is the agreed one or lies under it: the same origin, and a path that begins with the agreed one
 * and ends there or goes on with a slash. Whatever the agreed address asks behind its `?` has to be there, among others.
 */
export function isAt(address: URL, agreed: URL): boolean {
  if (address.origin !== agreed.origin) return false;
  const path = agreed.pathname.replace(/\/+$/, '');
  if (address.pathname !== path && !address.pathname.startsWith(`${path}/`)) return false;
  return [...agreed.searchParams].every(([name, value]) => address.searchParams.getAll(name).includes(value));
}

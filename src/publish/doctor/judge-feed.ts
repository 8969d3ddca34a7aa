import { ageInMonths, isExpired, isPackOld } from '../../domain/content/freshness.js';
import { listedIn } from '../../domain/content/keys.js';
import type { FeedManifest } from '../../domain/content/model.js';
import { parseManifest } from '../../domain/content/schema.js';
import { refsIn } from '../publication/refs.js';
import { textOf, type Answer } from './answer.js';
import { finding, warning, type Finding } from './finding.js';
import type { Proofs } from './proofs.js';

const DAY = 86_400_000;
/** Days before the end of a feed from which it is told. */
const SOON = 14;
/** Months after which a list that nobody published again is told; the widgets hide its numbers at twelve. */
const LONG_AGO = 6;
/** Bytes of feed.json that a page reads at most. */
const MOST_MANIFEST_BYTES = 512 * 1024;

/** A file that a feed names. */
export interface NamedFile {
  readonly path: string;
  readonly sha256: string;
}

/** What stands in a feed.json, as far as it can be read. */
export interface ReadFeed {
  readonly manifest: FeedManifest | undefined;
  readonly files: readonly NamedFile[];
  readonly findings: readonly Finding[];
}

/** Reads feed.json as a page does, and tells what is wrong in it. */
export function readFeed(answer: Answer): ReadFeed {
  const { asked } = answer;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes));
  } catch {
    const start = textOf(answer).trim().slice(0, 60);
    return { manifest: undefined, files: [], findings: [finding('feed_not_json', asked, { start })] };
  }
  const { value: manifest, issues } = parseManifest(value);
  const findings = issues.map(({ path, code, args }) => {
    const values = { path: path.join('.') || 'feed.json', issue: code, value: args['value'] ?? '' };
    return manifest ? warning('feed_entry', asked, values) : finding('feed_invalid', asked, values);
  });
  const isTooLarge = answer.bytes.length > MOST_MANIFEST_BYTES;
  if (isTooLarge)
    findings.push(finding('feed_too_large', asked, { kilobytes: Math.ceil(answer.bytes.length / 1024) }));
  const files =
    manifest && !isTooLarge ? [...new Map(refsIn(value))].map(([path, sha256]) => ({ path, sha256 })) : [];
  return { manifest, files, findings };
}

/**
 * What is wrong with the age of a feed.
 *
 * @param at address of feed.json
 * @param now epoch milliseconds
 */
export function judgeAge(manifest: FeedManifest, at: string, now: number): Finding[] {
  const { issued, expires = '' } = manifest;
  const found: Finding[] = [];
  const left = Math.floor((Date.parse(expires) - now) / DAY);
  if (isExpired(manifest, now)) found.push(finding('feed_expired', at, { expires }));
  else if (left < SOON) found.push(warning('feed_ends_soon', at, { expires }));
  if (Date.parse(issued) > now + 2 * DAY) found.push(warning('feed_from_future', at, { issued }));
  const months = ageInMonths(issued, now) ?? 0;
  if (isPackOld(manifest, now)) found.push(finding('feed_old', at, { issued, months }));
  else if (months >= LONG_AGO) found.push(warning('feed_aging', at, { issued, months }));
  if (manifest.starter) found.push(warning('feed_starter', at));
  return found;
}

/** Whether a file is the one that feed.json names. */
export async function judgeDigest(
  answer: Answer,
  { sha256 }: NamedFile,
  { digest }: Proofs,
): Promise<Finding[]> {
  const found = await digest(answer.bytes);
  return found === undefined || found === sha256 ? [] : [finding('file_changed', answer.asked)];
}

/** Whether a text is a public key as `keygen` prints it: 32 bytes in base64. */
export function isPublicKey(key: string): boolean {
  return /^[A-Za-z\d+/]{43}=?$/.test(key);
}

/**
 * Whether one of the publisher's keys signed these very bytes.
 *
 * @param signature the answer of feed.json.sig: base64 of 64 bytes, a line for each key that signed
 * @param key base64 of the raw public key, or of several while keys are changed
 */
export async function judgeSignature(
  feed: Answer,
  signature: Answer,
  key: string,
  { isSigned }: Proofs,
): Promise<Finding[]> {
  const keys = listedIn(key);
  const invalid = keys.filter((each) => !isPublicKey(each));
  if (invalid.length > 0 || keys.length === 0)
    return [finding('key_invalid', feed.asked, { key: invalid[0] ?? key })];
  const isRight = await isSigned(feed.bytes, listedIn(textOf(signature)), keys);
  return isRight === false ? [finding('signature_wrong', signature.asked, { key })] : [];
}

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { asking } from '../doctor/ask.js';
import { examinePage } from '../doctor/examine-page.js';
import { sentence, type Finding } from '../doctor/finding.js';
import { examineFolder, type FolderReport } from '../doctor/folder.js';
import { listedIn } from '../../domain/content/keys.js';
import { isPublicKey } from '../doctor/judge-feed.js';
import { nodeProofs } from '../doctor/node-proofs.js';
import { addressesIn, readSites, type SiteReport } from '../doctor/sites.js';
import { listed } from '../faults/listed.js';
import { said } from '../faults/said.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';

export const DOCTOR_FORMATS = ['text', 'json'] as const;

/** What was asked of `doctor`, besides the addresses. */
export interface DoctorOptions {
  readonly format: (typeof DOCTOR_FORMATS)[number];
  /** Epoch milliseconds. */
  readonly now: number;
  /** The public key with which the feed is to be signed, in base64. */
  readonly key?: string | undefined;
  /** File with the address of a page on each line, in the place of a folder. */
  readonly sites?: string | undefined;
  /** Milliseconds for one answer. */
  readonly patience?: number | undefined;
  /** Further authorities to trust, PEM. */
  readonly ca?: string | undefined;
}

/**
 * Reads a published folder, and a page that embeds it, as a browser of another site does, and tells what is wrong: an
 * error or a warning makes the exit code 1. With a list of sites, tells which versions each of them shows.
 *
 * @param folder address of the folder that `build` wrote, or of its feed.json
 */
export async function doctor(
  folder: string | undefined,
  page: string | undefined,
  options: DoctorOptions,
  io: Io,
): Promise<ExitCode> {
  const { now, key, sites, patience, ca } = options;
  const ask = asking({ ...(patience !== undefined && { patience }), ...(ca !== undefined && { ca }) });
  if (sites !== undefined) {
    if (folder !== undefined) throw new UsageError('doctor:usage_sites', { folder });
    const reports = await readSites(addressesIn(readFileSync(sites, 'utf8')), ask, now);
    printSites(reports, options, io);
    return reports.some(({ fault }) => fault) ? EXIT.faults : EXIT.done;
  }
  if (folder === undefined) throw new UsageError('doctor:usage_folder');
  if (key !== undefined && !listedIn(key).every(isPublicKey))
    throw new UsageError('doctor:key_invalid', { key });
  const url = folderAddress(folder);
  const pageUrl = page === undefined ? undefined : webAddress(page).href;
  const report = await examineFolder(url, { ask, proofs: nodeProofs, now, key });
  const onPage =
    pageUrl === undefined ? [] : await examinePage(pageUrl, url, report, { ask, proofs: nodeProofs, now });
  const findings = distinct([...report.findings, ...onPage]);
  printFindings(findings, report, options, io);
  return findings.length > 0 ? EXIT.faults : EXIT.done;
}

/** A full web address. Throws UsageError. */
function webAddress(written: string): URL {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written))
    throw new UsageError('doctor:usage_address', { written });
  return new URL(written);
}

/** The folder of an address, with a slash at its end: that of its feed.json or index.html too. */
function folderAddress(written: string): URL {
  const url = webAddress(written);
  url.hash = '';
  url.search = '';
  url.pathname = url.pathname.replace(/(?:feed\.json|index\.html|\/)?$/, '').replace(/\/?$/, '/');
  return url;
}

/** What a page and its folder both have wrong is told once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const key = ({ code, at, values }: Finding): string => JSON.stringify([code, at, values]);
  return [...new Map(findings.map((each) => [key(each), each])).values()];
}

/** Findings of one kind together, errors first: most hosts do the same wrong to every file. */
function byCode(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const each of findings) {
    const group = groups.get(each.code);
    if (group) group.push(each);
    else groups.set(each.code, [each]);
  }
  const warns = ([{ severity }]: readonly [Finding, ...Finding[]]): number => Number(severity === 'warning');
  return [...groups.values()].sort((a, b) => warns(a) - warns(b));
}

function printFindings(
  findings: readonly Finding[],
  report: FolderReport,
  { format }: DoctorOptions,
  io: Io,
): void {
  const { words } = io;
  if (format === 'json') {
    const rows = findings.map((each) => ({
      address: each.at,
      severity: each.severity,
      code: each.code,
      message: sentence(each, words),
    }));
    io.out(JSON.stringify(rows, undefined, 1));
    return;
  }
  for (const [first, ...others] of byCode(findings)) {
    io.out(`${said(first.at)} ${words(`doctor:${first.severity}`)} ${first.code} ${sentence(first, words)}`);
    if (others.length > 0) io.out(`  ${words('doctor:also', listed(others.map(({ at }) => said(at))))}`);
  }
  const { manifest, widgets, files, bytes } = report;
  if (manifest)
    io.out(
      words('doctor:read', {
        feed: manifest.version,
        issued: manifest.issued,
        widgets: widgets ?? '–',
        files,
        kilobytes: Math.ceil(bytes / 1000),
      }),
    );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  io.out(words('doctor:summary', { errors, warnings: findings.length - errors }));
}

const COLUMNS = ['page', 'widgets', 'feed', 'issued', 'fault'] as const;

function printSites(reports: readonly SiteReport[], { format }: DoctorOptions, io: Io): void {
  const { words } = io;
  const rows = reports.map(({ fault, ...site }) => ({
    ...site,
    fault: fault ? `${fault.code}: ${sentence(fault, words)}` : '',
  }));
  if (format === 'json') io.out(JSON.stringify(rows, undefined, 1));
  else io.out(Papa.unparse(rows, { columns: [...COLUMNS], newline: '\n', escapeFormulae: true }));
}

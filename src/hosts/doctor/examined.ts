import { finding, sentence, type Finding } from '../../publish/doctor/finding.js';
import { examineFolder } from '../../publish/doctor/folder.js';
import { remedyFor } from '../../publish/doctor/host.js';
import en from '../../publish/words/locales/en/doctor.js';
import fr from '../../publish/words/locales/fr/doctor.js';
import type { Words } from '../../publish/words/words.js';
import { browserAsk } from './browser-ask.js';
import { browserProofs } from './browser-proofs.js';

/** What is told of a folder: each kind of finding once, with one of the addresses where it stands. */
export interface Told {
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly text: string;
  readonly at: string;
  /** Further addresses of which the same is true. */
  readonly others: number;
}

/** A folder as this browser reads it. */
export interface Examined {
  readonly told: readonly Told[];
  /** Files that were read. */
  readonly files: number;
}

/** The sentences of the doctor alone. */
function wordsIn(language: string): Words {
  const sentences: Readonly<Record<string, string>> = language === 'fr' ? fr : en;
  return (key, values = {}) =>
    (sentences[key.replace(/^doctor:/, '')] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
}

/** The folder of an address, with a slash at its end: that of its feed.json too. Undefined for what is no address. */
export function folderOf(written: string): URL | undefined {
  try {
    const url = new URL(written);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    url.hash = '';
    url.search = '';
    url.pathname = url.pathname.replace(/(?:feed\.json|index\.html|\/)?$/, '').replace(/\/?$/, '/');
    return url;
  } catch {
    return undefined;
  }
}

/**
 * Looks at a published folder from a page of another site.
 *
 * @param key the public key that the site pins; empty for none
 */
export async function examined(folder: URL, key: string, language: string): Promise<Examined> {
  const { ask, closed } = browserAsk();
  const report = await examineFolder(folder, {
    ask,
    proofs: browserProofs,
    now: Date.now(),
    key: key || undefined,
  });
  const findings = report.findings.map((each) =>
    closed.has(each.at) ? finding('cors_missing', each.at, {}, { remedy: remedyFor('cors', {}) }) : each,
  );
  const words = wordsIn(language);
  const byCode = new Map<string, Finding[]>();
  for (const each of findings) byCode.set(each.code, [...(byCode.get(each.code) ?? []), each]);
  const told = [...byCode.values()].flatMap(([first, ...others]): Told[] =>
    first
      ? [
          {
            severity: first.severity,
            code: first.code,
            text: sentence(first, words),
            at: first.at,
            others: others.length,
          },
        ]
      : [],
  );
  // Errors first.
  return { told: told.sort((a, b) => a.severity.localeCompare(b.severity)), files: report.files };
}

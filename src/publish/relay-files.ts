/** What the relay's page shows its form with: the built widgets, and a feed that names the recipients. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RelayConfig } from '../relay/config.js';
import type { PageFiles } from '../relay/page.js';
import { publish } from './pipeline.js';
import { widgetFiles, type BuiltWidgets } from './publication/widgets.js';
import { csvLine } from './write/directory-csv.js';
import { feedFolder } from './write/feed-folder.js';

/** A file of directory.csv has a kind and a town; the form shows neither. */
const UNSHOWN = { kind: 'csapa', city: '' } as const;
const LOCALES = ['fr', 'en', 'es', 'de', 'nl', 'ar'] as const;

/**
 * Builds the feed of the recipients as that of any publisher is built, from a folder that lives only meanwhile.
 *
 * @param now epoch milliseconds
 * @returns throws where the recipients make no feed
 */
export function relayFiles(config: RelayConfig, widgets: BuiltWidgets, now: number): PageFiles {
  const { recipients, country, controller, language } = config;
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-relay-'));
  try {
    const feed = {
      id: 'relay',
      publisher: { name: controller },
      licence: { name: controller },
      version: 1,
      issued: new Date(now).toISOString().slice(0, 10),
      countries: [country],
      locales: [language, ...LOCALES.filter((each) => each !== language)],
      built_in: true,
    };
    // JSON is YAML.
    writeFileSync(join(folder, 'feed.yaml'), JSON.stringify(feed));
    const rows = recipients.map(({ id, name, phone }) =>
      csvLine([id, name, UNSHOWN.kind, UNSHOWN.city, country, phone]),
    );
    writeFileSync(join(folder, 'directory.csv'), `id,name,kind,city,country,phone\n${rows.join('')}`);
    let told = '';
    const built = publish(
      folder,
      now,
      ({ faults }) => {
        const error = faults.find(({ issue }) => issue.severity === 'error');
        told = error ? `${error.file}:${String(error.place.line)} ${error.issue.code}` : '';
      },
      (content) => feedFolder(content, []).files,
    );
    if (!built) throw new Error(`the feed of the relay: ${told}`);
    const files = new Map<string, string | Uint8Array>(widgetFiles(widgets));
    for (const [path, text] of built) files.set(`feed/${path}`, text);
    return { files, widgets: `widgets/${widgets.version}`, feed: 'feed/feed.json' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, type Surroundings } from '../../src/publish/commands/cli.js';
import type { FeedManifest, LocalePack } from '../../src/domain/content/model.js';

/** 22 November 2026, noon UTC. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** A small sound content folder, by path. */
export const SOUND: Readonly<Record<string, string>> = {
  'feed.yaml': `id: essai
publisher:
  name: Essai
licence:
  name: CC BY 4.0
  attribution: Essai
version: 3
issued: 2026-11-20
countries: [FR]
locales: [fr, en]
reviewed: {fr: true}
`,
  'kinds.yaml': 'ctr: residential-collective\ncsapa: ambulatory\n',
  'helplines.yaml': `- id: fr-un
  country: FR
  situations: [emergency, overdose, suicide]
  phone: '112'
  hours: '24/7'
  source: essai
  checked_on: 2026-10-01
  checked_by: A. Essai
- id: fr-deux
  country: FR
  situations: [drugs]
  phone: '0 800 00 00 00'
  source: essai
  checked_on: 2026-10-01
  checked_by: A. Essai
`,
  'directory.csv': `id,name,kind,country,city,lat,lon,phone,hours,holidays,linked_to,verified_on
un,Maison Un,ctr,FR,Metz,49.12,6.18,03 53 01 90 01,Mo-Fr 09:00-17:00; PH off,FR-57,deux,2026-10-02
deux,"Centre ""Deux""
sur deux lignes",csapa,FR,Metz,,,03 53 01 90 02,,,,
trois,Centre Trois,csapa,FR,Nancy,,,03 53 01 90 03,,,,
`,
  'fr/kinds/ctr.md':
    '---\nlabel: Centre résidentiel\nabbreviation: CTR\nsummary: on y vit\nask:\n  - Quand ?\n---\n\nDu **gras** et [un lien](https://example.org).\n',
  'fr/kinds/csapa.md': '---\nlabel: Centre de soins\nsummary: on y consulte\n---\n',
  'fr/settings.yaml':
    'residential-collective: {label: Avec hébergement, meaning: On y dort.}\nambulatory: {label: Sans hébergement, meaning: On y va le jour.}\n',
  'fr/synonyms.yaml': '- words: [cure]\n  kinds: [ctr]\n',
  'fr/terms.yaml': 'adults: adultes\n',
  'fr/helplines.yaml': 'fr-un: {name: Urgences}\nfr-deux: {name: Écoute, about: Le jour}\n',
  'en/kinds/ctr.md': '---\nlabel: Residential centre\nsummary: you live there\n---\n',
  'en/kinds/csapa.md': '---\nlabel: Care centre\nsummary: you come by day\n---\n',
  'en/settings.yaml':
    'residential-collective: {label: Residential, meaning: You sleep there.}\nambulatory: {label: By day, meaning: You go home at night.}\n',
  'en/synonyms.yaml': '- words: [rehab]\n  kinds: [ctr]\n',
  'en/terms.yaml': 'adults: adults\n',
  'en/helplines.yaml': 'fr-un: {name: Emergency}\nfr-deux: {name: Someone to talk to}\n',
};

export interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

export interface Workplace {
  readonly root: string;
  /** Full path of a name in the workplace. */
  at(name: string): string;
  write(name: string, data: string | Uint8Array): string;
  /** Writes the sound folder under `content`, with changes; undefined takes a file away. */
  content(changes?: Readonly<Record<string, string | undefined>>): string;
  read(name: string): string;
  /** Names in a folder of the workplace, hidden ones too. */
  list(name?: string): string[];
  /** Paths of the files in a folder of the workplace and in the folders below. */
  files(name: string): string[];
  cli(...argv: string[]): Promise<Ran>;
  cliAt(now: number, ...argv: string[]): Promise<Ran>;
  /** The command line with variables of the environment. */
  cliIn(env: Readonly<Record<string, string>>, ...argv: string[]): Promise<Ran>;
  remove(): void;
}

/** A temporary folder to publish in. */
export function workplace(): Workplace {
  const root = mkdtempSync(join(tmpdir(), 'passerelle-publish-'));
  const at = (name: string): string => join(root, name);
  const write = (name: string, data: string | Uint8Array): string => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), data);
    return at(name);
  };
  const ran = async (argv: readonly string[], surroundings: Surroundings): Promise<Ran> => {
    const out: string[] = [];
    const err: string[] = [];
    const lines = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
    return { code: await run(argv, lines, surroundings), out, err };
  };
  return {
    root,
    at,
    write,
    content(changes = {}) {
      rmSync(at('content'), { recursive: true, force: true });
      for (const [name, text] of Object.entries({ ...SOUND, ...changes }))
        if (text !== undefined) write(`content/${name}`, text);
      return at('content');
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    list: (name = '.') => readdirSync(at(name)).sort(),
    cli: (...argv) => ran(argv, { now: NOW }),
    cliAt: (now, ...argv) => ran(argv, { now }),
    cliIn: (env, ...argv) => ran(argv, { now: NOW, env }),
    files: (name) =>
      readdirSync(at(name), { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(at(name), path)).isFile())
        .sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The sound text of a file with one piece replaced. Fails when the piece is not there. */
export function changed(file: string, from: string, to: string): Record<string, string> {
  const text = SOUND[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: text.replace(from, () => to) };
}

/** The texts of the feed that was built into `feed`, by locale, each with what the guides read. */
export function textsIn(place: Workplace): Record<string, LocalePack> {
  const read = ({ path }: { readonly path: string }): object =>
    JSON.parse(place.read(`feed/${path}`)) as object;
  const { locales } = JSON.parse(place.read('feed/feed.json')) as FeedManifest;
  return Object.fromEntries(
    Object.entries(locales).map(([locale, ref]) => [
      locale,
      Object.assign({}, read(ref), ...Object.values(ref.parts ?? {}).map(read)) as LocalePack,
    ]),
  );
}

/** An empty folder in which a guide is followed: what it names on other machines stands on this one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { packedCli, ROOT } from '../packed.js';
import { asOfToday, type Language } from './blocks.js';

export interface Ran {
  readonly code: number | null;
  readonly said: string;
}

export interface Place {
  readonly language: Language;
  readonly folder: string;
  /** What a word of the guide stands for here. */
  readonly means: Map<string, string>;
  at(path: string): string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** A text of the guide in the words of this place. */
  here(text: string): string;
  /** Runs lines of a shell. The last of them is ended once `meanwhile` is done with the address that it prints. */
  run(lines: string, meanwhile?: (address: string) => Promise<unknown>): Promise<Ran>;
  /** Puts a folder where a web server looks, as an upload does. */
  upload(from: string): void;
  remove(): void;
}

/** What the guides call things; `folder` is written by the publisher, and `html` is what a web server shows. */
const NAMES = {
  fr: { list: 'ma-liste.csv', locale: 'fr_FR.UTF-8' },
  en: { list: 'your-list.csv', locale: 'en_GB.UTF-8' },
} as const;

/** Stand in the place of npx and of the installed command. */
function writeShims(bin: string, main: string): void {
  const command = `exec '${process.execPath}' '${main}' "$@"\n`;
  const shims = {
    npx: `[ "$1" = --yes ] && shift\n[ "$1" = passerelle-cli ] || exit 127\nshift\n${command}`,
    passerelle: command,
  };
  mkdirSync(bin);
  for (const [name, lines] of Object.entries(shims)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${lines}`);
    chmodSync(join(bin, name), 0o755);
  }
}

export function makePlace(language: Language): Place {
  const root = mkdtempSync(join(tmpdir(), 'passerelle-guide-'));
  // A web server of this machine may run as somebody else.
  chmodSync(root, 0o755);
  const cli = packedCli();
  const bin = join(root, 'bin');
  writeShims(bin, join(cli.folder, 'main.js'));
  const folder = join(root, 'work');
  mkdirSync(folder);
  mkdirSync(join(root, 'html'));
  const { list, locale } = NAMES[language];
  cpSync(join(ROOT, `test/fixtures/guides/places.${language}.csv`), join(folder, list));
  const at = (path: string): string => join(folder, path);
  const means = new Map([['/var/www/html', join(root, 'html')]]);
  const person = { NAME: 'Exemple', EMAIL: 'exemple@federation.example' };
  const env = {
    PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
    HOME: root,
    LANG: locale,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) =>
        Object.entries(person).map(([what, value]) => [`GIT_${role}_${what}`, value]),
      ),
    ),
  };
  const here = (text: string): string =>
    [...means]
      .sort(([one], [other]) => other.length - one.length)
      .reduce((said, [word, meant]) => said.replaceAll(word, meant), asOfToday(text));
  return {
    language,
    folder,
    means,
    at,
    here,
    read: (path) => readFileSync(at(path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    run: async (lines, meanwhile) => {
      // The last command takes the place of the shell, so that it is what a signal reaches.
      const written = here(lines)
        .trim()
        .replace(/.*$/, (last) => (meanwhile ? `exec ${last}` : last));
      const child = spawn('sh', ['-e', '-c', written], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      let answered: Promise<boolean> | undefined;
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
          if (!meanwhile || address === undefined || answered) return;
          answered = meanwhile(address).then(
            () => child.kill('SIGINT'),
            () => child.kill('SIGKILL'),
          );
        });
      const [code] = (await once(child, 'close')) as [number | null];
      await answered;
      return { code, said };
    },
    upload: (from) => {
      const online = join(root, 'html/passerelle');
      cpSync(at(from), online, { recursive: true, filter: (path) => !path.endsWith('/.git') });
    },
    remove: () => {
      cli.remove();
      if (existsSync(root)) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Does what a block of a guide says, as somebody does who reads it from its beginning to its end. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workFolder } from '../../e2e/web-servers.js';
import type { Block } from './blocks.js';
import { assertKnown, cronCommand } from './commands.js';
import type { Place } from './place.js';
import type { Sites } from './sites.js';

export interface Story {
  readonly place: Place;
  readonly sites: Sites;
  /** What the last command printed. */
  said: string;
}

/** What the guides call the public keys, in the order in which they are made. */
const KEYS = { fr: ['CLE-PUBLIQUE', 'NOUVELLE-CLE'], en: ['PUBLIC-KEY', 'NEW-KEY'] } as const;

/** Says why a block is not followed here; undefined once it was. */
export async function follow(block: Block, story: Story): Promise<string | undefined> {
  const { kind, words, text } = block;
  const { place, sites } = story;
  const [word = ''] = words;
  switch (kind) {
    case 'sh':
      return shell(word, text, story);
    case 'text':
      for (const line of place.here(text).trim().split('\n'))
        assert.ok(plain(story.said).includes(plain(line)), `${line}\nis not in\n${story.said}`);
      return undefined;
    case 'yaml':
    case 'csv':
    case 'md':
    case 'json':
    case 'txt':
      assert.ok(word, 'a file stands on the fence');
      place.write(word, words.includes('change') ? changed(place.read(word), text, place) : place.here(text));
      if (kind === 'yaml') parse(place.read(word));
      if (kind === 'json') JSON.parse(place.read(word));
      return undefined;
    case 'nginx':
    case 'apache': {
      const built = place.read(kind === 'nginx' ? 'public/nginx.conf' : 'public/.htaccess');
      const lines = text.trim().split('\n');
      const told = kind === 'nginx' ? lines.filter((line) => !line.startsWith('#')) : ['AllowOverride All'];
      for (const line of told) assert.ok(built.includes(line.trim()), `build does not write: ${line}`);
      for (const line of lines)
        if (line.startsWith('#')) assertKnown('server', line.replace(/^# \w+\s?: /, ''), place.folder);
      const work = workFolder(join(place.folder, '..'), kind);
      return (await sites.start(kind, place.here(text), work)) ? undefined : `no ${kind} on this machine`;
    }
    case 'cron':
      for (const line of text
        .trim()
        .split('\n')
        .filter((each) => !/^[A-Z]+=/.test(each))) {
        const untried = await shell('', cronCommand(line), story);
        if (untried !== undefined) return untried;
      }
      return undefined;
    case 'html':
      if (word) place.write(word, place.here(text));
      await sites.shows(place.here(text));
      return undefined;
    case 'http':
      await sites.showsUnder(place.here(text));
      return undefined;
    default:
      throw new Error(`nobody knows what to do with a block of ${kind}`);
  }
}

const answers = async (address: string): Promise<void> => assert.ok((await fetch(address)).ok);

const hasRsync = (): boolean => spawnSync('rsync', ['--version']).status === 0;

async function shell(word: string, text: string, story: Story): Promise<string | undefined> {
  const { place, sites } = story;
  if (word === 'upload') {
    assertKnown(word, text, place.folder);
    if (text.startsWith('rsync') && hasRsync()) {
      // A path of another machine is one of this one.
      const { code, said } = await place.run(text.replaceAll(/\w+@[\w.-]+:(?=\/)/g, ''));
      assert.equal(code, 0, said);
    } else place.upload('public');
    return undefined;
  }
  if (/ doctor /.test(text) && !sites.isServed) return 'no web server on this machine';
  const { code, said } = await place.run(text, word === 'stays' ? answers : undefined);
  assert.equal(code, word === 'fails' ? 1 : 0, said);
  story.said = said;
  const [, key] = /data-key="([^"]+)"/.exec(said) ?? [];
  const name = KEYS[place.language].find((each) => !place.means.has(each));
  if (key && name) place.means.set(name, key);
  // A publisher has one host: the next one begins anew.
  for (const at of ['.git', 'public/.git']) rmSync(place.at(at), { recursive: true, force: true });
  return undefined;
}

/** A line as somebody copies it from a terminal. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

/** A YAML file with some of its keys as a block has them; every other line stays. */
function changed(file: string, block: string, place: Place): string {
  const parts = place.here(block).split(/^(?=\w)/m);
  return parts.reduce((text, part) => {
    const [key = ''] = part.split(':');
    const written = new RegExp(`^(?:# )?${key}:.*\\n(?: +.*\\n)*`, 'm');
    assert.match(text, written, `there is no ${key} to change`);
    return text.replace(written, () => part);
  }, file);
}

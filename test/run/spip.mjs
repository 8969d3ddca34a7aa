/**
 * SPIP as Debian 13 has it, unpacked into a folder and installed nowhere: it stands beside whatever Debian this machine
 * runs. apt-get fetches the packages, with lists of its own, and checks who signed them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './engines.mjs';

const RELEASE = 'trixie';
const SOURCE = `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian ${RELEASE} main\n`;

/** SPIP, and what it loads. */
const PACKAGES = [
  'spip',
  'php-algo26-idna-convert',
  'php-getid3',
  'php-jakeasmith-http-build-url',
  'php-psr-container',
  'php-symfony-dependency-injection',
  'php-symfony-deprecation-contracts',
  'php-symfony-filesystem',
  'php-symfony-service-contracts',
  'php-symfony-var-exporter',
  'libjs-jquery',
  'libjs-jquery-form',
  'node-js-cookie',
];

function fetchInto(work) {
  const at = (path) => join(work, path);
  for (const folder of ['lists/partial', 'cache/archives/partial', 'packages', 'root'])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('sources.list'), SOURCE);
  const set = {
    'Dir::Etc::sourcelist': at('sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::Lists': at('lists'),
    'Dir::Cache': at('cache'),
    'APT::Sandbox::User': 'root',
  };
  const options = Object.entries(set).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const apt = (...args) =>
    execFileSync('apt-get', [...options, '-q', ...args], {
      cwd: at('packages'),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  apt('update');
  apt('download', ...PACKAGES.map((name) => `${name}/${RELEASE}`));
  for (const name of readdirSync(at('packages')))
    execFileSync('dpkg-deb', ['-x', at(`packages/${name}`), at('root')]);
}

/** Unpacks it where it is not yet; returns what is missing then, in words. */
export function ensureSpip(ready) {
  if (existsSync(ready)) return [];
  if (!onPath('apt-get') || !onPath('dpkg-deb'))
    return ['SPIP comes from a package of Debian 13, which apt-get fetches'];
  console.log(`Fetching SPIP (Debian ${RELEASE}), 16 MB…`);
  const work = `${ready}-work`;
  rmSync(work, { recursive: true, force: true });
  try {
    fetchInto(work);
    renameSync(join(work, 'root'), ready);
  } catch (error) {
    return [`SPIP could not be fetched from Debian: ${error.message}`];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return [];
}

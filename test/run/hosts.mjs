/** Makes sure that there are other systems to try the plugins in: fetches them where it may, says what is missing elsewhere. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { installFromApt } from './browsers.mjs';
import { onPath } from './engines.mjs';
import { ROOT } from './install.mjs';
import { ensureSpip } from './spip.mjs';

/** Where what is fetched is kept. */
export const HOSTS_CACHE = join(ROOT, '.cache/hosts');

/** What has to stand on the machine, and the packages of Debian that bring it. */
const SYSTEM = {
  '/usr/share/wordpress/wp-load.php': ['wordpress', 'wordpress-theme-twentytwentythree'],
  '/usr/bin/php': ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'php-sqlite3'],
  '/usr/sbin/mariadbd': ['mariadb-server'],
  '/usr/sbin/postfix': ['postfix'],
};

/** WordPress without a database server: two packages of npm, too large for those who do not try the plugin. */
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const SQLITE = '@wp-playground/cli@3.1.56';
const VERSION = '6.5';

/** Fetches a package of npm and gives the folder in which it is unpacked. */
function fetched(name, into) {
  const folder = join(into, name.replace(/^@|@[^@]*$/g, '').replace('/', '-'));
  mkdirSync(folder, { recursive: true });
  const [file] = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .slice(-1);
  execFileSync('tar', ['-xzf', join(folder, file), '-C', folder]);
  return join(folder, 'package');
}

function unzip(file, into) {
  for (const [path, data] of Object.entries(unzipSync(readFileSync(file)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), data);
  }
}

/** WordPress 6.5 as its own zip has it, with the files of its pages and the plugin for SQLite. */
function prepareBuild(ready) {
  const work = `${ready}-work`;
  rmSync(work, { recursive: true, force: true });
  const builds = fetched(BUILDS, work);
  const site = join(work, 'site');
  unzip(join(builds, `src/wordpress/wp-${VERSION}.zip`), site);
  // The zip lacks what browsers load, which stands beside it.
  cpSync(join(builds, `public/wp-${VERSION}`), site, { recursive: true });
  rmSync(join(site, 'wp-content/database'), { recursive: true, force: true });
  unzip(join(fetched(SQLITE, work), 'sqlite-database-integration.zip'), join(site, 'wp-content/plugins'));
  renameSync(site, ready);
  rmSync(work, { recursive: true, force: true });
}

/** Fetches what it may; returns what is missing then, each in words, with what to do. */
export function ensureHosts() {
  const isThere = (path) => existsSync(path);
  const wanted = Object.entries(SYSTEM).flatMap(([path, brought]) => (isThere(path) ? [] : brought));
  if (wanted.length > 0) installFromApt(wanted);
  const missing = Object.entries(SYSTEM)
    .filter(([path]) => !isThere(path))
    .map(
      ([path, brought]) => `${path} is missing: apt-get install --no-install-recommends ${brought.join(' ')}`,
    );
  if (process.getuid?.() !== 0) missing.push('Postfix and MariaDB of their own are started by root only');
  missing.push(...ensureSpip(join(HOSTS_CACHE, 'spip')));
  const ready = join(HOSTS_CACHE, `wordpress-${VERSION}`);
  if (!existsSync(ready) && (onPath('npm') ?? onPath('npm.cmd'))) {
    console.log(`Fetching WordPress ${VERSION} (${BUILDS}), 160 MB…`);
    try {
      prepareBuild(ready);
    } catch (error) {
      missing.push(`WordPress ${VERSION} could not be fetched from npm: ${error.message}`);
    }
  }
  return missing;
}

/** Makes sure that there are browsers to test in: installs them where it may, says what to install elsewhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ENGINES, findEngines, onPath } from './engines.mjs';
import { run } from './install.mjs';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};
const FONT = 'fonts-dejavu-core';

function hasApt() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function lacksArabicFont() {
  const list = onPath('fc-list');
  return !list || spawnSync(list, [':lang=ar', 'family']).stdout.toString().trim() === '';
}

/** Some systems have a program of that name which only tells to install another one. */
function works(path) {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function workingEngines() {
  const { chromium, firefox, webkit } = findEngines();
  return {
    chromium: chromium && works(chromium) ? chromium : undefined,
    firefox: firefox && works(firefox) ? firefox : undefined,
    webkit,
  };
}

function install(packages) {
  const apt = (args) => run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const flags = ['install', '-y', '-q', '--no-install-recommends'];
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  apt(['update', '-q']);
  if (apt([...flags, ...packages]) !== 0) for (const name of packages) apt([...flags, name]);
}

/** Installs packages of Debian where it may. */
export function installFromApt(packages) {
  if (hasApt()) install(packages);
}

const ADVICE = {
  linux: 'install Chromium or Firefox with the package manager of your system',
  darwin:
    'install Chrome from https://www.google.com/chrome/ or Firefox from https://www.mozilla.org/firefox/',
  win32:
    'install Chrome from https://www.google.com/chrome/ or Firefox from https://www.mozilla.org/firefox/',
};

/** Web servers that published folders are tried on, and the packages that bring them. */
const SERVERS = { nginx: ['nginx', 'nginx-light'], apache2: ['apache2', 'apache2-bin'] };

/** Reads the order in which a message reaches the disk. */
const TRACER = 'strace';

/** Installs the web servers and the tracer where it may; their tests are left out elsewhere, and say so. */
export function ensureServers() {
  const sbin = (name) =>
    onPath(name) ?? ['/usr/sbin', '/usr/local/sbin'].some((at) => existsSync(`${at}/${name}`));
  const wanted = Object.values(SERVERS).flatMap(([name, brought]) => (sbin(name) ? [] : [brought]));
  if (process.platform === 'linux' && !onPath(TRACER)) wanted.push(TRACER);
  if (wanted.length > 0 && hasApt()) install(wanted);
}

/** The engines to test in, by name, after installing what may be installed. */
export function ensureBrowsers() {
  let found = workingEngines();
  const wanted = ENGINES.filter((name) => !found[name]).flatMap((name) => PACKAGES[name]);
  if (hasApt()) {
    if (lacksArabicFont()) wanted.push(FONT);
    if (wanted.length > 0) {
      install(wanted);
      found = workingEngines();
    }
  }
  return ENGINES.filter((name) => found[name]);
}

/** Says which engines are missing and, when there is none at all, what to install. */
export function tellMissing(engines) {
  for (const name of ENGINES) if (!engines.includes(name)) console.log(`${name}: not on this machine`);
  if (engines.length === 0)
    console.log(
      `No browser to test in: ${ADVICE[process.platform] ?? ADVICE.linux}, or name one: CHROMIUM=/path/to/chrome npm test`,
    );
}

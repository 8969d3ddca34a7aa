/** A fresh SPIP in a folder of its own, with SQLite, on a free port of this machine. */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { freePort } from '../../helpers/free-port.js';
import { until } from '../wordpress/waiting.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const DEBIAN = join(root, '.cache/hosts/spip');

export const ZIP = join(root, 'dist/hosts/passerelle-spip.zip');
/** Made up, and of no use anywhere else. */
export const LOGIN = 'camille';
export const PASSWORD = 'essai-essai-essai';

export interface Spip {
  /** With a slash at its end. */
  readonly origin: string;
  readonly folder: string;
  /** Runs some PHP inside SPIP and gives what it prints. */
  php(code: string): string;
  /** Puts the plugin into its folder, and no more. */
  unpackPlugin(): void;
  /** Unpacks the plugin, switches it on and installs it without the page for it. */
  installPlugin(): void;
  /** Has SPIP work out every page anew. */
  emptyCache(): void;
  /** What SPIP wrote into its logs, and PHP complained of. */
  logs(): string;
  stop(): void;
}

/** What Debian's PHP 8.4 has, and SPIP's package therefore does not bring. */
const OF_PHP_84 = `<?php
if (!function_exists('array_any')) {
	function array_any(array $array, callable $callback): bool {
		foreach ($array as $key => $value) {
			if ($callback($value, $key)) {
				return true;
			}
		}
		return false;
	}
}
`;

/** The files of the packages as a webmaster has them who unpacks SPIP's zip: Debian's own places are put into the folder. */
function layOut(site: string): void {
  cpSync(join(DEBIAN, 'usr/share/spip'), site, {
    recursive: true,
    filter: (path) =>
      !/\/share\/spip\/(?:IMG|local|plugins|sites|themes|mutualisation|config\/\w+\.php)$/.test(path),
    verbatimSymlinks: true,
  });
  for (const name of ['IMG', 'local', 'plugins', 'tmp']) mkdirSync(join(site, name));
  cpSync(join(DEBIAN, 'etc/spip/ecran_securite.php'), join(site, 'config/ecran_securite.php'));
  cpSync(join(DEBIAN, 'usr/share/php'), join(site, 'vendor/debian'), { recursive: true });
  cpSync(join(DEBIAN, 'usr/share/javascript'), join(dirname(site), 'javascript'), { recursive: true });
  cpSync(join(DEBIAN, 'usr/share/nodejs'), join(dirname(site), 'nodejs'), { recursive: true });
  for (const name of readdirSync(join(site, 'vendor'), { recursive: true, encoding: 'utf8' })) {
    const file = join(site, 'vendor', name);
    if (!/(?:autoload|InstallationDetector)\.php$/.test(name)) continue;
    const moved = readFileSync(file, 'utf8')
      .replaceAll("'/usr/share/php/", `'${site}/vendor/debian/`)
      .replaceAll("'/usr/share/spip/'", `'${site}/'`);
    writeFileSync(file, moved);
  }
}

/** The pages that install SPIP, one after the other, as a browser sends them. */
async function install(origin: string): Promise<void> {
  const step = async (fields: Record<string, string>, isDone: RegExp): Promise<void> => {
    const response = await fetch(`${origin}ecrire/?exec=install`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
    });
    const answer = `${response.headers.get('location') ?? ''} ${await response.text()}`;
    if (!isDone.test(answer)) throw new Error(`SPIP did not install: ${answer.replaceAll(/<[^>]*>/g, ' ')}`);
  };
  const database = { server_db: 'sqlite3', choix_db: 'new_spip', table_new: 'essai', sel_db: 'essai' };
  const person = { nom: 'Camille', email: 'accueil@quai.example', login: LOGIN };
  await step({ etape: '3', chmod: '511', ...database }, /name='etape' value='3b'/);
  await step({ etape: '3b', ...database, ...person, pass: PASSWORD, pass_verif: PASSWORD }, /etape=4/);
  await step({ etape: '4' }, /name='etape' value='fin'/);
  await step({ etape: 'fin' }, /htaccess|exec=accueil/);
}

/**
 * Installs and starts it, in French, with a webmaster.
 *
 * @param settings of PHP, such as `sendmail_path`
 */
export async function startSpip(settings: Readonly<Record<string, string>> = {}): Promise<Spip> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-spip-'));
  const site = join(folder, 'site');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}/`;
  const before = join(folder, 'before.php');
  const complaints = join(folder, 'complaints.log');
  const given = {
    auto_prepend_file: before,
    display_errors: '0',
    log_errors: '1',
    error_log: complaints,
    error_reporting: '32767',
    memory_limit: '256M',
    // What is written from outside of the server counts at once.
    'opcache.enable': '0',
    ...settings,
  };
  const options = Object.entries(given).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const stops: (() => void)[] = [];
  const stop = (): void => {
    for (const each of stops.reverse()) each();
    rmSync(folder, { recursive: true, force: true });
  };
  const php = (code: string): string => {
    const whole = `chdir('${site}'); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SCRIPT_NAME'] = '/spip.php'; $_SERVER['SCRIPT_FILENAME'] = '${site}/spip.php'; require '${before}'; require 'vendor/autoload.php'; require 'ecrire/inc_version.php'; ${code}`;
    const { status, stdout, stderr } = spawnSync('php', [...options, '-r', whole], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`php: ${stdout}${stderr}`);
    return stdout;
  };
  const unpackPlugin = (): void => {
    for (const [path, data] of Object.entries(unzipSync(readFileSync(ZIP)))) {
      const file = join(site, 'plugins', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
    }
  };
  try {
    writeFileSync(before, OF_PHP_84);
    layOut(site);
    const server = spawn('php', [...options, '-S', `127.0.0.1:${port}`, '-t', site], {
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      // With the processes that it starts, which it leaves behind.
      detached: true,
    });
    stops.push(() => {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    });
    await until('PHP answers', () =>
      fetch(`${origin}spip.png`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    await install(origin);
    php(
      "include_spip('inc/meta'); ecrire_meta('nom_site', 'Essai'); ecrire_meta('slogan_site', ''); ecrire_meta('descriptif_site', '');",
    );
  } catch (error) {
    stop();
    throw error;
  }
  return {
    origin,
    folder: site,
    php,
    unpackPlugin,
    installPlugin: () => {
      unpackPlugin();
      php(
        "include_spip('inc/plugin'); ecrire_plugin_actifs(array('passerelle'), false, 'ajoute'); actualise_plugins_actifs();",
      );
      // Where a plugin is switched on, SPIP loads its functions from the next start.
      php("include_spip('inc/plugin'); plugin_installes_meta();");
    },
    emptyCache: () => rmSync(join(site, 'tmp/cache'), { recursive: true, force: true }),
    logs: () => {
      const files = [
        complaints,
        ...readdirSync(join(site, 'tmp/log')).map((name) => join(site, 'tmp/log', name)),
      ];
      return files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\n');
    },
    stop,
  };
}

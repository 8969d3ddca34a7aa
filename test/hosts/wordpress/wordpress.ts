/** A fresh WordPress in a folder of its own, on a free port of this machine, that reaches nobody else. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { freePort } from '../../helpers/free-port.js';
import { startMariaDb, type Database } from './mariadb.js';
import { until } from './waiting.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export const ZIP = join(root, 'dist/hosts/passerelle-wordpress.zip');
export const VERSIONS = {
  '6.1': '/usr/share/wordpress',
  '6.5': join(root, '.cache/hosts/wordpress-6.5'),
} as const;
export type Version = keyof typeof VERSIONS;

/** Made up, and of no use anywhere else. */
export const PASSWORD = 'essai-essai-essai';

export interface WordPress {
  readonly origin: string;
  readonly folder: string;
  /** Runs some PHP inside WordPress and gives what it prints. */
  php(code: string): string;
  /** Puts the plugin in its place without the page for it, and activates it. */
  installPlugin(): void;
  /** A plugin that is always there, as another one would be: `code` without its opening tag. */
  mustUse(name: string, code: string): void;
  /** What PHP complained of. */
  complaints(): string;
  stop(): Promise<void>;
}

function config(origin: string, folder: string, database: Database | undefined): string {
  const defined: Record<string, string | boolean> = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: database ? `localhost:${database.socket}` : '',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: join(folder, 'complaints.log'),
    // Nothing is asked of wordpress.org, nor of anybody but this machine.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    NONCE_SALT: 'essai',
  };
  const lines = Object.entries(defined).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : String(value)});`,
  );
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

const INSTALL = `
define('WP_INSTALLING', true);
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Essai', 'admin', 'accueil@quai.example', true, '', '${PASSWORD}');
foreach (array('editor', 'author') as $role)
  wp_insert_user(array('user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@quai.example", 'role' => $role));
update_option('WPLANG', 'fr_FR');
`;

/**
 * Installs and starts it, in French, with an administrator, an editor and an author.
 *
 * @param settings of PHP, such as `sendmail_path`
 */
export async function startWordPress(
  version: Version,
  settings: Readonly<Record<string, string>> = {},
): Promise<WordPress> {
  const source = VERSIONS[version];
  const isSqlite = version === '6.5';
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-wordpress-'));
  const site = join(folder, 'site');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const given = {
    upload_max_filesize: '16M',
    post_max_size: '16M',
    memory_limit: '256M',
    display_errors: 'stderr',
    // What a test writes counts at once.
    'opcache.revalidate_freq': '0',
    ...settings,
  };
  const options = Object.entries(given).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const database = isSqlite ? undefined : await startMariaDb(folder);
  const stops: (() => Promise<void> | void)[] = [() => database?.stop()];
  const stop = async (): Promise<void> => {
    for (const each of stops.reverse()) await each();
    rmSync(folder, { recursive: true, force: true });
  };
  const php = (code: string, before = ''): string => {
    const whole = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/'; ${before} require '${site}/wp-load.php'; ${code}`;
    const { status, stdout, stderr } = spawnSync('php', [...options, '-r', whole], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`php: ${stdout}${stderr}`);
    return stdout;
  };
  try {
    cpSync(source, site, { recursive: true, dereference: true });
    rmSync(join(site, 'wp-config.php'), { force: true });
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    if (isSqlite) {
      const plugin = join(site, 'wp-content/plugins/plugin-sqlite-database-integration');
      const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8')
        .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
        .replaceAll('{SQLITE_PLUGIN}', 'plugin-sqlite-database-integration/load.php');
      writeFileSync(join(site, 'wp-content/db.php'), dropIn);
    }
    // A language that WordPress has been given, with nothing in it.
    mkdirSync(join(site, 'wp-content/languages'), { recursive: true });
    writeFileSync(join(site, 'wp-content/languages/fr_FR.mo'), '');
    writeFileSync(join(site, 'wp-config.php'), config(origin, folder, database));
    php(INSTALL.replace(/^define.*$/m, ''), "define('WP_INSTALLING', true);");
    const server = spawn('php', [...options, '-S', `127.0.0.1:${port}`, '-t', site], {
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      // With the processes that it starts, which it leaves behind.
      detached: true,
    });
    stops.push(() => {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    });
    await until('WordPress answers', () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin,
    folder: site,
    php,
    installPlugin: () => {
      for (const [path, data] of Object.entries(unzipSync(readFileSync(ZIP)))) {
        const file = join(site, 'wp-content/plugins', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, data);
      }
      php(
        "require ABSPATH . 'wp-admin/includes/plugin.php'; $done = activate_plugin('passerelle/passerelle.php'); if (is_wp_error($done)) exit(1);",
      );
    },
    mustUse: (name, code) =>
      writeFileSync(join(site, `wp-content/mu-plugins/${name}.php`), `<?php\n${code}\n`),
    complaints: () => {
      const file = join(folder, 'complaints.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    stop,
  };
}

/** A MariaDB of its own: its data and its socket in one folder, on no port. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './waiting.js';

export interface Database {
  readonly socket: string;
  stop(): Promise<void>;
}

/** @param folder in which its data are made */
export async function startMariaDb(folder: string): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--user=root',
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--user=root',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  await until('MariaDB answers', () => existsSync(socket));
  const created = spawnSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '-e',
    'CREATE DATABASE wordpress',
  ]);
  if (created.status !== 0) throw new Error(`mariadb: ${created.stderr.toString()}`);
  return {
    socket,
    stop: () => {
      server.kill('SIGTERM');
      return ended;
    },
  };
}

/** Real web servers of this machine, each serving a folder under `/passerelle/` as what `build` wrote there says. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../helpers/free-port.js';

export interface WebServer {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** What somebody else wrote for the server, and the folder that holds the one that is served. */
export interface Written {
  readonly root: string;
  readonly written: string;
}

async function started(program: string, args: readonly string[], port: number): Promise<WebServer> {
  let said = '';
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    const end = (): void => {
      isOver = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const address = `http://127.0.0.1:${String(port)}/passerelle/`;
  for (let tries = 0; tries < 200; tries++) {
    if (isOver) throw new Error(`${program} did not start: ${said}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await over;
    },
  };
}

const program = (...paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const APACHE = ['/usr/sbin/apache2', '/usr/sbin/httpd'];

/** nginx, which includes the folder's own nginx.conf where that location is. */
async function nginx(folder: string, work: string, given?: Written): Promise<WebServer> {
  const port = await freePort();
  const path = program(...NGINX) ?? 'nginx';
  const config = join(work, 'nginx.conf');
  const own = `location /passerelle/ { alias ${folder}/; index index.html; include ${folder}/nginx.conf; }`;
  writeFileSync(
    config,
    `daemon off; pid ${work}/nginx.pid; error_log stderr; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
    ${given ? `root ${given.root};\n${given.written}` : own}
  }
}
`,
  );
  return started(path, ['-e', 'stderr', '-c', config], port);
}

const MODULES = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'alias',
  'headers',
  'rewrite',
  'filter',
  'setenvif',
];

/** Apache, which reads the folder's .htaccess. */
async function apache(folder: string, work: string, given?: Written): Promise<WebServer> {
  const port = await freePort();
  const path = program(...APACHE) ?? 'apache2';
  const modules = program('/usr/lib/apache2/modules', '/usr/lib64/httpd/modules') ?? 'modules';
  const config = join(work, 'apache.conf');
  writeFileSync(
    join(work, 'mime.types'),
    'text/html html\ntext/javascript js\napplication/json json\napplication/gzip gz\n',
  );
  writeFileSync(
    config,
    `${MODULES.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${String(port)}
PidFile ${work}/apache.pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/apache.log
TypesConfig ${work}/mime.types
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
Alias /passerelle/ ${folder}/
<Directory ${folder}>
  ${given ? '' : 'AllowOverride All'}
  Require all granted
</Directory>
${given?.written ?? ''}
`,
  );
  return started(path, ['-X', '-f', config], port);
}

/** Each server by name; undefined where it is not on this machine. */
export const SERVERS = {
  nginx: program(...NGINX) ? nginx : undefined,
  apache: program(...APACHE) ? apache : undefined,
} as const;

/** A folder for what a server writes. */
export function workFolder(root: string, name: string): string {
  const work = join(root, name);
  mkdirSync(work, { recursive: true });
  return work;
}

/**
 * `npm start`: serves the demo, after installing what is missing and building its feed.
 *
 *   npm start                                http://localhost:5173, PORT changes it
 *   npm start -- --directory FILE [--all]    on another register: a directory.csv with the columns of this
 *                                            project, or the FINESS file of France (.csv or .csv.gz), of which
 *                                            --all keeps every category
 */
import { cpSync, createReadStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { hearBin, installPackages, ROOT, runBin } from '../test/run/install.mjs';

const CACHE = join(ROOT, '.cache/demo');
const FEED = join(CACHE, 'feed');
const DEMO = join(ROOT, 'demo');

function stop(message) {
  console.error(message);
  process.exit(1);
}

function options() {
  const args = process.argv.slice(2);
  const all = args.includes('--all');
  const at = args.indexOf('--directory');
  if (at >= 0 && !args[at + 1]) stop('--directory needs the path of a file.');
  const file = at >= 0 ? resolve(process.env.INIT_CWD ?? process.cwd(), args[at + 1]) : undefined;
  if (file && !(existsSync(file) && statSync(file).isFile())) stop(`There is no file ${file}.`);
  const port = Number(process.env.PORT || 5173);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`PORT is not a port number: ${process.env.PORT}`);
  return { file, all, port };
}

/** Both families of addresses, since `localhost` may be either. */
async function isFree(port) {
  for (const host of ['127.0.0.1', '::1']) {
    const free = await new Promise((done) => {
      const server = createServer();
      server.once('error', (error) => done(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
      server.listen(port, host, () => server.close(() => done(true)));
    });
    if (!free) return false;
  }
  return true;
}

async function firstLine(file) {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  try {
    for await (const line of createInterface({ input })) return line.replace(/^\uFEFF/, '');
  } catch (error) {
    stop(`${file} could not be read: ${error.message}`);
  } finally {
    raw.destroy();
  }
  return '';
}

/** A content folder made of the project's own, with another register in the place of its directory. */
async function withDirectory(content, file, all) {
  const folder = join(CACHE, 'content');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  cpSync(content, folder, {
    recursive: true,
    filter: (path) => !/[\\/]built([\\/]|$)/.test(path.slice(content.length)),
  });
  const directory = join(folder, 'directory.csv');
  const columns = (await firstLine(file)).split(/[,;\t]/).map((name) => name.trim().replaceAll('"', ''));
  if (columns.includes('finess_et')) {
    rmSync(directory);
    if (
      runBin('tsx', [
        'src/publish/main.ts',
        'import',
        'finess',
        file,
        '--out',
        directory,
        ...(all ? ['--all'] : []),
      ]) !== 0
    )
      stop(`${file} could not be imported: see above.`);
  } else if (['id', 'name', 'kind'].every((name) => columns.includes(name))) {
    if (all) console.log('--all is for the FINESS file: a directory.csv is always used whole.');
    if (file.endsWith('.gz')) stop('Unpack the file first: a directory.csv is read as it is.');
    cpSync(file, directory);
  } else {
    stop(
      `${file} is neither a directory.csv (its first line has id, name, kind…) nor a FINESS file (finess_et…).\n` +
        'Make a directory.csv of it first: npm run cli -- import csv FILE --map map.yaml --out directory.csv',
    );
  }
  return folder;
}

async function buildFeed({ file, all }) {
  console.log('Building the feed of the demo…');
  if (runBin('tsx', ['src/publish/built-in.ts']) !== 0) stop('The built-in content could not be compiled.');
  const own = existsSync(join(DEMO, 'content')) ? join(DEMO, 'content') : join(ROOT, 'src/content');
  const content = file ? await withDirectory(own, file, all) : own;
  // Its warnings are for who writes the content: npm run cli -- check shows them.
  const { status, output } = hearBin('tsx', [
    'src/publish/main.ts',
    'build',
    content,
    '--out',
    FEED,
    '--allow',
  ]);
  if (status !== 0) stop(`${output}\nThe feed of the demo could not be built.`);
  console.log(output.trim().split('\n').at(-1));
}

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.sig': 'application/octet-stream',
};

/** Takes a message as an association's own server would, and forgets it: the demo sends nothing on. */
function takeMessage(request, response) {
  let length = 0;
  request.on('data', (piece) => (length += piece.length));
  request.on('end', () => {
    const taken = length > 0 && length < 100_000;
    response.statusCode = taken ? 202 : 400;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ received: taken }));
  });
}

/** The demo's pages at the root of the site, their feed under `feed/`, and the sources where the pages ask for them. */
function demoSite() {
  return {
    name: 'demo-site',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        const path = decodeURIComponent(pathname);
        if (request.method === 'POST' && path === '/message') {
          takeMessage(request, response);
          return;
        }
        const feedFile = /^\/(?:demo\/)?feed\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/.exec(path)?.[1];
        if (feedFile) {
          readFile(join(FEED, feedFile)).then(
            (body) => {
              response.setHeader('content-type', TYPES[extname(feedFile)] ?? 'application/octet-stream');
              response.setHeader('cache-control', 'no-store');
              response.end(body);
            },
            () => {
              response.statusCode = 404;
              response.end('not found');
            },
          );
          return;
        }
        const page = path.endsWith('/') ? `${path}index.html` : path;
        if (!page.includes('..') && existsSync(join(DEMO, page))) request.url = `/demo${page}${search}`;
        next();
      });
    },
  };
}

async function serve(port) {
  // The pages then run what visitors get: lit without its warnings for developers.
  process.env.NODE_ENV = 'production';
  const vite = await import('vite');
  const server = await vite.createServer({
    root: ROOT,
    configFile: false,
    mode: 'production',
    cacheDir: join(CACHE, 'vite'),
    logLevel: 'warn',
    appType: 'mpa',
    plugins: [demoSite()],
    server: { port, strictPort: true, host: 'localhost' },
    optimizeDeps: {
      entries: ['demo/*.html'],
      // What is fetched late is named too: found on a press, it would reload the page.
      include: [
        'lit',
        'lit/async-directive.js',
        'lit/decorators.js',
        'lit/directives/keyed.js',
        'lit/directives/ref.js',
        '@lit/context',
        'i18next',
        'valibot',
        'leaflet/dist/leaflet-src.esm.js',
        'supercluster',
        'uqr',
      ],
    },
  });
  await server.listen();
  const close = () => void server.close().finally(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  console.log(`\nThe demo is at http://localhost:${port}/ (Ctrl+C stops it)\n`);
}

const given = options();
installPackages();
if (!(await isFree(given.port)))
  stop(`Port ${given.port} is taken by another program. Choose another: PORT=${given.port + 1} npm start`);
await buildFeed(given);
await serve(given.port);

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The demo pages ask for `./feed/feed.json`, which stands elsewhere. */
function feedPlugin(folder: string): Plugin {
  return {
    name: 'demo-feed',
    configureServer(server) {
      server.middlewares.use('/demo/feed/', (request, response, next) => {
        const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!/^[\w.-]+\.json$/.test(name)) {
          next();
          return;
        }
        readFile(`${folder}/${name}`).then(
          (body) => {
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.end(body);
          },
          () => next(),
        );
      });
    },
  };
}

/** Serves the sources: the demo under `/demo/`, and everything else by its path in the project. */
export async function serveSources(): Promise<{ origin: string; close(): Promise<void> }> {
  const tsx = (...args: string[]): void => {
    execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT, stdio: 'pipe' });
  };
  const feed = `${ROOT}.cache/screenshots-feed`;
  tsx('src/publish/built-in.ts');
  tsx('src/publish/main.ts', 'build', 'src/content', '--out', feed, '--allow');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${ROOT}.cache/vite-screenshots`,
    plugins: [feedPlugin(feed)],
    server: { host: '127.0.0.1', port: 0, hmr: { overlay: false }, watch: null },
    optimizeDeps: {
      entries: ['demo/*.html', 'test/screenshots/states.html', 'test/fixtures/states/*.ts'],
      include: ['lit', 'lit/decorators.js', '@lit/context', 'i18next', 'valibot'],
    },
  });
  await server.listen();
  const { port } = server.httpServer?.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const DEMO = at('demo');
export const CDN = at('dist/cdn');
export const CONTENT = at('src/content');

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    cwd: at('.'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Builds the package when it has not been built. */
export function ensureBuilt(): void {
  if (existsSync(at('dist/cdn/loader.js')) && existsSync(at('dist/cli/main.js'))) return;
  run('npm', ['run', '--silent', 'build']);
}

/** Runs the built command line as a publisher does, and gives back what it prints; throws when it fails. */
export function passerelle(...args: string[]): string {
  return run(process.execPath, [at('dist/cli/main.js'), ...args]);
}

/** Builds the feed that the demo pages read, and gives back its folder. */
export function demoFeed(): string {
  const out = at('.cache/page-feed');
  passerelle('build', CONTENT, '--out', out, '--allow');
  return out;
}

/** A widget more is a folder and a row of the registry: nothing else of the sources or of the builds has to know it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { INTERFACE_LOCALES } from '../../src/core/i18n/strings.js';
import type { WidgetEntry } from '../../src/elements/registry.js';
import { launch } from '../e2e/chromium.js';
import { ROOT } from './packed.js';
import { files, listen } from './two-origins.js';

const run = promisify(execFile);

/** What the builds and the lint read, besides the packages. */
const READ = [
  'src',
  'test/lint/layers.mjs',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'eslint.config.js',
  'LICENSE',
];
/** What `npm run content` makes. */
const MADE = /^(content\/built\/|elements\/every\.ts$)/;

const WIDGET: Readonly<Record<string, string>> = {
  'index.ts': `import { define } from '../../core/element/define.js';
import { PasserelleGreeting } from './greeting.js';

define('passerelle-greeting', PasserelleGreeting);
export { PasserelleGreeting };
`,
  'greeting.ts': `import { html } from 'lit';
import { PasserelleElement, type Phase } from '../../core/element/element.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { greetingStrings } from './strings.js';

/** @summary Greets. */
export class PasserelleGreeting extends PasserelleElement {
  protected override readonly locale = new LocaleController(this, greetingStrings);

  protected override get phase(): Phase {
    return this.locale.ready ? 'ready' : 'loading';
  }

  protected override renderPhase(): unknown {
    return html\`<p>\${this.locale.ready ? this.locale.t('greeting') : ''}</p>\`;
  }
}
`,
  'strings.ts': `import type { KeyOf, StringSource } from '../../core/i18n/strings.js';
import type reference from './locales/fr.js';

export const greetingStrings: StringSource<KeyOf<typeof reference>> = {
  namespace: 'greeting',
  load: {
${INTERFACE_LOCALES.map((locale) => `    ${locale}: () => import('./locales/${locale}.js'),\n`).join('')}  },
};
`,
  ...Object.fromEntries(
    INTERFACE_LOCALES.map((locale) => [
      `locales/${locale}.ts`,
      `export default { greeting: 'Bonjour (${locale})' };\n`,
    ]),
  ),
};

let folder: string;

const at = (path: string): string => join(folder, path);

function register(row: WidgetEntry): void {
  const rows = JSON.parse(readFileSync(join(ROOT, 'src/elements/registry.json'), 'utf8')) as WidgetEntry[];
  writeFileSync(at('src/elements/registry.json'), JSON.stringify([...rows, row]));
}

const GREETING: WidgetEntry = { name: 'greeting', class: 'PasserelleGreeting', reads: [], draws: [] };

async function build(...modes: string[]): Promise<void> {
  for (const mode of modes)
    await run(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode], {
      cwd: folder,
    });
}

/** Why a file of the widget may not import another one, as the lint of that folder says it. */
async function refused(specifier: string): Promise<string | undefined> {
  const address = `${pathToFileURL(at('test/lint/layers.mjs')).href}?${String(Math.random())}`;
  const { forbidden } = (await import(address)) as {
    forbidden: (file: string, specifier: string, src: string) => string | undefined;
  };
  return forbidden('elements/greeting/greeting.ts', specifier, at('src/'));
}

describe('a widget that somebody adds', () => {
  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'passerelle-made-up-')));
    for (const path of READ)
      cpSync(join(ROOT, path), at(path), {
        recursive: true,
        filter: (from) => !MADE.test(from.slice(join(ROOT, 'src/').length).replaceAll('\\', '/')),
      });
    symlinkSync(join(ROOT, 'node_modules'), at('node_modules'), 'junction');
    mkdirSync(at('src/elements/greeting/locales'), { recursive: true });
    for (const [path, text] of Object.entries(WIDGET))
      writeFileSync(at(`src/elements/greeting/${path}`), text);
    register(GREETING);
    for (const made of ['built-in', 'every-widget'])
      await run(process.execPath, ['--import', 'tsx', `src/publish/${made}.ts`], { cwd: folder });
    await Promise.all([build('npm'), build('widgets', 'every', 'loader', 'all')]);
  });

  after(() => rmSync(folder, { recursive: true }));

  it('changes no file but the registry', () => {
    const sources = readdirSync(at('src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at('src/').length).replaceAll('\\', '/'))
      .filter((path) => !MADE.test(path) && !path.startsWith('elements/greeting/'));
    const changed = sources.filter(
      (path) => !readFileSync(at(`src/${path}`)).equals(readFileSync(join(ROOT, 'src', path))),
    );
    assert.deepEqual(changed, ['elements/registry.json']);
  });

  it('is drawn by loader.js and by all.js, from a tag and from a plain element', async () => {
    const built = files(at('dist/cdn'));
    const site = await listen((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname.endsWith('.js') || pathname.endsWith('.json')) {
        built(request, response);
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="nl"><title>Page</title>
<script type="module" src="${pathname}.js"></script>
<passerelle-greeting></passerelle-greeting><div data-passerelle="greeting" id="mounted"></div></html>`);
    });
    const browser = await launch();
    try {
      for (const script of ['loader', 'all']) {
        const page = await browser.newPage();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`${site.origin}/${script}`);
        for (const place of ['passerelle-greeting:not([id])', 'passerelle-greeting#mounted'])
          await page.locator(place).getByText('Bonjour (nl)').waitFor();
        assert.deepEqual(
          asked.filter((path) => /\/chunks\/(finder|models|panorama|contact)-\w{8}\.js$/.test(path)),
          [],
          'no other widget',
        );
        await page.close();
      }
    } finally {
      await browser.close();
      site.close();
    }
  });

  it('is exported by the package, and by a file of its own', async () => {
    for (const entry of ['index', 'elements/greeting/index']) {
      const address = pathToFileURL(at(`dist/npm/${entry}.js`)).href;
      const code = `console.log(Object.keys(await import('${address}')).join());`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
      assert.ok(stdout.trim().split(',').includes('PasserelleGreeting'), stdout);
    }
  });

  it('is let through by the lint of the layers', async () => {
    const eslint = new ESLint({
      cwd: folder,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: null } } },
        { files: ['**/*.ts'], rules: tseslint.configs.disableTypeChecked.rules ?? {} },
      ],
    });
    const results = await eslint.lintFiles('src/elements/greeting');
    assert.equal(results.length, Object.keys(WIDGET).length);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
  });

  it('may import another one only where its row says that it draws it', async () => {
    const finder = '../finder/finder.js';
    assert.match((await refused(finder)) ?? '', /greeting does not draw finder/);
    register({ ...GREETING, draws: ['finder'] });
    assert.equal(await refused(finder), undefined);
    assert.match((await refused('../models/models.js')) ?? '', /does not draw models/);
    register(GREETING);
  });
});

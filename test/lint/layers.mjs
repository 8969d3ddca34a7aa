/**
 * Who may import whom. Each file belongs to the first layer whose folder it is in; every way of importing is
 * looked at: `import`, `import type`, `export … from`, `import()` and `import('…')` in a type.
 */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

const NODE = /^node:/;
const LIT = [/^lit$/, /^lit\//, /^@lit\/context$/];
const PARSERS = [
  /^cac$/,
  /^topojson-client$/,
  /^world-atlas(\/|$)/,
  /^cities\.json(\/|$)/,
  /^date-holidays(\/|$)/,
  /^libphonenumber-js(\/|$)/,
  /^mdast-util-from-markdown$/,
  /^mdast$/,
  /^opening_hours(\/|$)/,
  /^papaparse$/,
  /^parse5$/,
  /^proj4$/,
  /^read-excel-file\/node$/,
  /^yaml$/,
];

/**
 * An element that draws another one in its own shadow root may import it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const DRAWS = Object.fromEntries(
  JSON.parse(readFileSync(new URL('../../src/elements/registry.json', import.meta.url), 'utf8')).map(
    ({ name, draws }) => [name, draws],
  ),
);

/** `sources`: folders and files of src that the layer may import; `patterns`: more of them. `packages`: those of npm and Node. */
export const LAYERS = [
  { name: 'domain', at: 'domain/', sources: ['domain/'], packages: [/^valibot$/] },
  // The compiled pack and its types; the content itself is not code.
  { name: 'content', at: 'content/', sources: ['content/', 'domain/'], packages: [] },
  {
    name: 'core',
    at: 'core/',
    sources: ['core/', 'domain/', 'content/'],
    // What makes a code to photograph is fetched when a visitor asks for one, and is part of the files.
    packages: [...LIT, /^i18next$/, /^uqr$/],
  },
  // The list of widgets, and the module that `npm run content` makes of it.
  {
    name: 'registry',
    at: 'elements/registry.ts',
    sources: ['elements/registry.json', 'domain/'],
    packages: [],
  },
  { name: 'every', at: 'elements/every.ts', sources: ['elements/'], packages: [] },
  // What draws the map is fetched when a visitor asks for it, and is part of the files.
  {
    name: 'elements',
    at: 'elements/',
    sources: ['core/', 'domain/'],
    packages: [...LIT, /^leaflet(\/|$)/, /^supercluster$/],
  },
  // The shapes of a feed are the domain's; the widgets are loaded by the line that the page makes.
  {
    name: 'builder',
    at: 'builder/',
    sources: ['builder/', 'domain/', 'elements/registry.ts'],
    packages: LIT,
  },
  {
    name: 'publish',
    at: 'publish/',
    // The relay is a command: what it reads and says stands here, and typed values are handed over.
    sources: ['publish/', 'relay/', 'domain/', 'content/', 'elements/registry.ts'],
    // What the elements say, by language, and how each language writes numbers, dates and hours.
    patterns: [/^elements\/[\w-]+\/(strings\.ts|locales\/)/, /^core\/i18n\/(common|format|strings)\.ts/],
    // vite: the types of its configuration, by which the package of the command line is built.
    packages: [NODE, /^i18next$/, /^valibot$/, /^vite$/, ...PARSERS],
  },
  {
    name: 'relay',
    at: 'relay/',
    sources: ['relay/', 'domain/contact/', 'domain/issue.ts'],
    packages: [NODE, /^hono(\/|$)/, /^@hono\/node-server$/, /^nodemailer$/, /^altcha-lib(\/|$)/],
  },
  // What is put into other systems, and how it is packed: the doctor judges there too, and the builder's lines name the widgets.
  {
    name: 'hosts',
    at: 'hosts/',
    sources: [
      'hosts/',
      'domain/',
      'elements/registry.ts',
      'builder/locales/',
      'publish/doctor/',
      'publish/words/',
      'core/feed/signature.ts',
    ],
    packages: [NODE, /^fflate$/, /^i18next$/, /^vite$/],
  },
  {
    name: 'entries',
    at: '',
    // What a framed page runs beside its widgets.
    sources: ['core/', 'elements/', 'builder/frame-height.ts', 'relay/shown-work.ts'],
    packages: [],
  },
];

/**
 * Says why a file of src may not import something, or returns undefined.
 * `file`: path from src, with slashes. `specifier`: as it is written. `src`: full path of the folder.
 */
export function forbidden(file, specifier, src) {
  const layer = LAYERS.find(({ at }) => file.startsWith(at));
  if (!specifier.startsWith('.'))
    return layer.packages.some((allowed) => allowed.test(specifier))
      ? undefined
      : `${layer.name} does not import ${specifier}`;
  const target = relative(src, resolve(src, dirname(file), specifier))
    .replaceAll(sep, '/')
    .replace(/\.js$/, '.ts');
  if (target.startsWith('../')) return `src imports nothing outside src (${specifier})`;
  if (layer.name === 'elements' && target.startsWith('elements/')) {
    const [, from] = file.split('/');
    const [, to] = target.split('/');
    if (from === to || DRAWS[from]?.includes(to)) return undefined;
    return `the element ${from} does not draw ${to}, so it does not import it`;
  }
  return layer.sources.some((allowed) => target.startsWith(allowed)) ||
    layer.patterns?.some((allowed) => allowed.test(target))
    ? undefined
    : `${layer.name} does not import ${target}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {
    type: 'problem',
    docs: { description: 'Keeps each layer of src to what it may import.' },
    messages: {
      forbidden: '{{reason}}.',
      computed: 'An import() names its file, so that the layers can be held.',
    },
    schema: [{ type: 'object', properties: { src: { type: 'string' } }, required: ['src'] }],
  },
  create(context) {
    const { src } = context.options[0];
    const file = relative(src, context.filename).replaceAll(sep, '/');
    const check = (node, source) => {
      const value =
        source?.type === 'TemplateLiteral' && source.quasis.length === 1
          ? source.quasis[0].value.cooked
          : source?.value;
      if (typeof value !== 'string') {
        context.report({ node, messageId: 'computed' });
        return;
      }
      const reason = forbidden(file, value, src);
      if (reason) context.report({ node, messageId: 'forbidden', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node, node.source);
      },
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal ?? node.argument),
      TSImportEqualsDeclaration: (node) => context.report({ node, messageId: 'computed' }),
    };
  },
};

import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layers } from './test/lint/layers.mjs';

const src = fileURLToPath(new URL('src/', import.meta.url));

const TYPESCRIPT_FOR_TYPES_ONLY = [
  { selector: 'TSEnumDeclaration', message: 'TypeScript is for types only: a union, or an object as const.' },
  {
    selector: 'TSModuleDeclaration[kind!="global"]:not([id.type="Literal"])',
    message: 'TypeScript is for types only: no namespace.',
  },
  { selector: 'TSParameterProperty', message: 'TypeScript is for types only: declare the field.' },
];

const NO_HTML_FROM_STRINGS = [
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
    message: 'No string becomes markup: draw it with a template.',
  },
  {
    selector:
      ':matches(Identifier.property, Literal.property)[name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|writeln)$/]',
    message: 'No string becomes markup: draw it with a template.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/i]',
    message: 'No string becomes markup: draw it with a template.',
  },
];

const NO_PARSER = [
  { selector: 'Identifier[name="DOMParser"]', message: 'No string becomes markup: draw it with a template.' },
];

const NOTHING_KEPT = [
  {
    selector: 'MemberExpression[object.name="document"] > Identifier.property[name="cookie"]',
    message: 'Nothing is kept on the visitor’s device.',
  },
  {
    selector: 'Identifier.property[name="sendBeacon"]',
    message: 'Nothing leaves the page unless the visitor acts.',
  },
];

/** The domain is told the instant and the zone; the machine it runs on has neither. */
const NO_CLOCK = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The domain has no clock: take `now` as an argument.',
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    message: 'The domain has no clock: take `now` as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: 'The machine’s zone is not the facility’s: use Date.UTC and a zone.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(set|get)(Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds|Year|TimezoneOffset)$/]',
    message: 'The machine’s zone is not the facility’s: use the UTC method, or Intl with a zone.',
  },
];

/**
 * What the engines that are supported do not have: Chrome, Edge and Android 90, Firefox 90, Safari 14.1, of spring 2021.
 * What of the language itself is newer is refused by tsconfig.page.json, and lowered by the build where it is syntax.
 */
const ENGINES_OF_2021 = [
  {
    selector:
      'MemberExpression[object.name=/^(URL|AbortSignal|Promise|Array|Object|Map|crypto|Intl|HTMLScriptElement|navigator)$/] > Identifier.property[name=/^(canParse|parse|any|timeout|try|withResolvers|fromAsync|groupBy|hasOwn|randomUUID|Segmenter|DurationFormat|supports|userActivation)$/]',
    message: 'Phones of 2021 do not have it: see the engines in stories/guides/embed.mdx.',
  },
  {
    selector:
      'CallExpression:not([optional=true]) > MemberExpression > Identifier.property[name=/^(findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|checkVisibility|throwIfAborted|attachInternals|showPopover|hidePopover|togglePopover|requestSubmit|moveBefore)$/]',
    message: 'Phones of 2021 do not have it; where it only adds something, call it by `?.`.',
  },
  {
    selector:
      'CallExpression > Identifier.callee[name=/^(structuredClone|reportError|requestIdleCallback)$/]',
    message: 'Phones of 2021 do not have it.',
  },
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/], Literal[regex.flags=/[vd]/]',
    message: 'Safari before 16.4 cannot read it, nor the file that it stands in.',
  },
  {
    selector: ':matches(TemplateElement, Literal)[value.raw=/\\(\\?<[=!]/], Literal[value=/\\(\\?<[=!]/]',
    message: 'Safari before 16.4 has no lookbehind.',
  },
  {
    selector: 'ForInStatement',
    message: 'A script of the page may have added names to every object: use Object.keys.',
  },
];

const SYNTAX_WITH_PARSER = [...TYPESCRIPT_FOR_TYPES_ONLY, ...NO_HTML_FROM_STRINGS, ...NOTHING_KEPT];
const SYNTAX = [...SYNTAX_WITH_PARSER, ...NO_PARSER];
const NO_BROWSER = [
  'document',
  'window',
  'navigator',
  'location',
  'fetch',
  'process',
  'Buffer',
  'performance',
];
const NO_STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'coverage/', 'src/content/built/', 'test/package/samples']),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: { 'no-warning-comments': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A custom element may be anything that the page made of it before it was defined.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-warning-comments': 'error',
      'no-restricted-syntax': ['error', ...TYPESCRIPT_FOR_TYPES_ONLY],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { passerelle: { rules: { layers } } },
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-globals': ['error', ...NO_STORAGE],
      'no-restricted-syntax': ['error', ...SYNTAX, ...ENGINES_OF_2021],
      'passerelle/layers': ['error', { src }],
    },
  },
  {
    // It imports a script again under another address, which only the page knows.
    files: ['src/core/loading/import-again.ts'],
    rules: { 'passerelle/layers': 'off' },
  },
  {
    // The one place where anything is kept, for pages that ask for it.
    files: ['src/core/page/kept-place.ts'],
    rules: { 'no-restricted-globals': ['error', ...NO_STORAGE.filter((name) => name !== 'caches')] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NO_STORAGE, ...NO_BROWSER],
      'no-restricted-syntax': ['error', ...SYNTAX, ...ENGINES_OF_2021, ...NO_CLOCK],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/elements/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': 'error',
      'wc/guard-super-call': 'off',
      'wc/no-closed-shadow-root': 'error',
    },
  },
  {
    // One reads the page that answered a form, the other what `build` wrote: apart from the document, as words and names.
    files: ['src/elements/contact/sending/answer-page.ts', 'src/builder/fragment.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX_WITH_PARSER] },
  },
  {
    // The command line, the relay and what packs the plugins run on Node.
    files: ['src/publish/**/*.ts', 'src/relay/**/*.ts', 'src/hosts/build/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test gives promises for its suites, which it awaits itself; chai asserts by reading a property.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
              package: 'node:test',
            },
          ],
        },
      ],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);

import type { Plugin } from 'vite';

/** Any node of the syntax tree of i18next. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A piece of i18next, and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** Classes that do nothing here: they write to a console, call back, fetch, or format inside strings. */
const CLASSES: Readonly<Record<string, string>> = {
  Logger: 'class Logger { create() { return this; } }',
  EventEmitter: 'class EventEmitter {}',
  Connector: '',
  Formatter: '',
};

/** The methods that are called, by class. The others are left out. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  ResourceStore: ['addNamespaces', 'addResourceBundle', 'getResource'],
  Translator: ['extendTranslation', 'extractFromKey', 'getResource', 'isValidLookup', 'resolve', 'translate'],
  LanguageUtil: [
    'formatLanguageCode',
    'formatUncached',
    'getFallbackCodes',
    'getLanguagePartFromCode',
    'getScriptPartFromCode',
    'isSupportedCode',
    'toResolveHierarchy',
  ],
  PluralResolver: ['getRule', 'getSuffix'],
  Interpolator: ['init', 'interpolate', 'resetRegExp'],
  I18n: ['createInstance', 'init', 't'],
};

/** What an instance is made of, without languages of its own: each string is asked for in a language. */
const INIT = `init(options) {
    this.logger = new Logger();
    this.options = { ...options, ns: [] };
    this.store = new ResourceStore(this.options.resources, this.options, this.logger);
    const languageUtils = new LanguageUtil(this.options, this.logger);
    const pluralResolver = new PluralResolver(languageUtils, { prepend: '_' }, this.logger);
    const interpolator = new Interpolator(this.options, this.logger);
    this.translator = new Translator({ resourceStore: this.store, languageUtils, pluralResolver, interpolator }, this.options);
  }
  addResourceBundle(lng, ns, resources) { this.store.addResourceBundle(lng, ns, resources); }
  `;

/** Options of an instance, as src/core/i18n/i18n.ts and the defaults of i18next set them. */
const OPTIONS: Readonly<Record<string, string>> = {
  ...off('appendNamespaceToCIMode', 'appendNamespaceToMissingKey', 'defaultNS', 'fallbackLng', 'fallbackNS'),
  ...off('joinArrays', 'lowerCaseLng', 'missingInterpolationHandler', 'missingKeyHandler'),
  ...off('overloadTranslationOptionHandler'),
  ...off(
    'missingKeyNoValueFallbackToKey',
    'nonExplicitSupportedLngs',
    'parseMissingKeyHandler',
    'postProcess',
  ),
  ...off('postProcessPassResolved', 'returnDetails', 'returnEmptyString', 'returnNull', 'returnObjects'),
  ...off('returnedObjectHandler', 'saveMissing', 'saveMissingPlurals', 'saveMissingTo', 'supportedLngs'),
  ...off('updateMissing', 'userDefinedKeySeparator', 'userDefinedNsSeparator'),
  ...off('interpolation.defaultVariables', 'ignoreJSONStructure', 'keySeparator', 'nsSeparator'),
  load: '"all"',
  pluralSeparator: '"_"',
  'interpolation.skipOnVariables': 'true',
};

/** Options that no call gives: `translate` gives `lng`, `ns`, `count` and what the string names. */
const CALL_OPTIONS: Readonly<Record<string, string>> = {
  ...off('appendNamespaceToCIMode', 'applyPostProcessor', 'context', 'defaultValue', 'fallbackLng'),
  ...off('ignoreJSONStructure', 'interpolation', 'joinArrays', 'keySeparator', 'lngs', 'nest', 'nsSeparator'),
  ...off(
    'missingInterpolationHandler',
    'missingKeyNoValueFallbackToKey',
    'ordinal',
    'postProcess',
    'replace',
  ),
  ...off('returnDetails', 'returnObjects', 'skipInterpolation'),
  'interpolation.skipOnVariables': 'undefined',
};

/** Parts of an instance that none here has. */
const PARTS = off(
  ...['backendConnector', 'i18nFormat', 'postProcessors', 'utils.hasLoadedNamespace'],
  ...['i18nFormat.addLookupKeys', 'i18nFormat.getResource', 'i18nFormat.parse'],
);

/** Calls whose answer is known: no string has a default, no key a path or a namespace in it. */
const CALLS: Readonly<Record<string, string>> = {
  'Translator.hasDefaultValue': 'false',
  looksLikeObjectPath: 'true',
};

function off(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, 'false']));
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * i18next without what these widgets never call. They fetch their strings by import(), format by Intl before they ask
 * for a string, name the language and the namespaces each time, and have one instance: what then is always the same is
 * written into the code, and the minifier leaves out what can no longer run.
 *
 * @param parse gives the syntax tree of a module
 * @throws when i18next no longer has what is named here
 */
export function leanI18next(code: string, parse: (code: string) => unknown): string {
  const edits: Edit[] = [];
  const found = new Set<string>();
  const known = (table: Readonly<Record<string, string>>, name: string | undefined): string | undefined => {
    if (name === undefined || !Object.hasOwn(table, name)) return undefined;
    found.add(name);
    return table[name];
  };
  /** True in what takes the options of an instance under the name that those of a call have elsewhere. */
  let isSetUp = false;
  /** What an expression always is; undefined for one that differs. */
  const constant = (node: Node, text: string, parent: Node): string | undefined => {
    if (node.type === 'CallExpression') return known(CALLS, /^[\w.]+(?=\()/.exec(text)?.[0]);
    if (node.type === 'BinaryExpression')
      return /^typeof (?:k|keys|keyPrefix) === 'function'$/.test(text) ? 'false' : undefined;
    const isGiven = parent.type === 'AssignmentExpression' && parent['left'] === node;
    if (node.type !== 'MemberExpression' || isGiven) return undefined;
    const [, owner = '', name] =
      /^(this\.options|opt|options|this)\.([\w.]+)$/.exec(text.replaceAll('?.', '.')) ?? [];
    if (owner === 'this') return known(PARTS, name);
    if (owner === 'options' && isSetUp) return undefined;
    return known(owner === 'this.options' ? OPTIONS : CALL_OPTIONS, name);
  };
  const visit = (node: Node, parent: Node): void => {
    const text = code.slice(node.start, node.end);
    const replace = (instead: string): void => void edits.push({ start: node.start, end: node.end, instead });
    if (node.type === 'ExpressionStatement' && /^this\.(?:logger\.\w+|emit)\(/.test(text))
      return replace(';');
    const value = constant(node, text, parent);
    if (value !== undefined) return replace(value);
    for (const inner of Object.values(node).flat()) if (isNode(inner)) visit(inner, node);
  };
  const members = (name: string, body: readonly Node[]): void => {
    const kept = METHODS[name] ?? [];
    for (const member of body) {
      const key = (member['key'] as Node)['name'] as string;
      const edit = { start: member.start, end: member.end };
      isSetUp = key === 'init' || key === 'constructor';
      if (kept.includes(key)) found.add(`${name}.${key}`);
      if (name === 'I18n' && key === 'init') edits.push({ ...edit, instead: INIT });
      else if (name === 'I18n' && key === 'constructor') edits.push({ ...edit, instead: '' });
      else if (kept.includes(key) || key === 'constructor') visit(member, member);
      else edits.push({ ...edit, instead: '' });
    }
  };
  for (const each of (parse(code) as { readonly body: readonly Node[] }).body) {
    const name = each.type === 'ClassDeclaration' ? String((each['id'] as Node)['name']) : '';
    const { start, end } = each;
    const instead = known(CLASSES, name);
    if (instead !== undefined) edits.push({ start, end, instead });
    else if (Object.hasOwn(METHODS, name)) members(name, (each['body'] as { body: Node[] }).body);
    // The instance is all that is imported.
    else if (each.type === 'ExportNamedDeclaration')
      edits.push({ start, end, instead: 'export { instance as default };' });
    else if (/^const (\w+) = instance\.\1;$/.test(code.slice(start, end)))
      edits.push({ start, end, instead: '' });
  }
  const methods = Object.entries(METHODS).flatMap(([name, list]) => list.map((each) => `${name}.${each}`));
  const tables = [CLASSES, OPTIONS, CALL_OPTIONS, PARTS, CALLS].flatMap((table) => Object.keys(table));
  const gone = [...methods, ...tables].filter((name) => !found.has(name));
  if (gone.length > 0) throw new Error(`i18next is no longer written as it was: ${gone.join(', ')}`);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((lean, { start, end, instead }) => lean.slice(0, start) + instead + lean.slice(end), code);
}

/** Leaves out of the tag build what of i18next is never called: 8 KB on every page. */
export function lean(): Plugin {
  return {
    name: 'lean-i18next',
    transform(code, id) {
      if (!/node_modules[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/.test(id)) return null;
      return { code: leanI18next(code, (source) => this.parse(source)), map: null };
    },
  };
}

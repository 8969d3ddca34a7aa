import en from '../../builder/locales/en.js';
import fr from '../../builder/locales/fr.js';
import { WIDGETS } from '../../elements/registry.js';

/** Something that an author may set of a widget. */
export interface Field {
  /** Of the attribute. */
  readonly name: string;
  /** `flag`: there or not; `level`: of a title, 1 to 6. */
  readonly type: 'text' | 'flag' | 'level';
  /** In English, from the comment of the class. */
  readonly help: string;
}

/** A widget as other systems offer it. */
export interface OfferedWidget {
  readonly name: string;
  /** What it shows, in one line, by language: the line that the page of a published folder has. */
  readonly shows: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
}

/** What of a manifest of custom elements is read. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly type?: { readonly text: string };
        readonly description?: string;
      }[];
    }[];
  }[];
}

/**
 * Where a widget reads from or sends to, and who answers for it: said by who holds the site, in its settings, and never
 * by an author.
 */
const OF_THE_SITE: ReadonlySet<string> = new Set([
  'feed',
  'src',
  'key',
  'keep',
  'overrides',
  'tiles',
  'tiles-attribution',
  'action',
  'controller',
  'privacy-url',
  'format',
  'fields',
  'constants',
  'success-text',
  'success-url',
]);
/** Set by the widgets on their own copies. */
const OF_THE_WIDGET: ReadonlySet<string> = new Set(['stands-in']);
/** Asked first, beside a text: what nearly everybody fills in. */
const FIRST: readonly string[] = ['facility', 'near'];
/** Its feed is that of the site. */
const NOT_OFFERED: readonly string[] = ['feed'];

function typeOf(name: string, written: string | undefined): Field['type'] {
  if (written === 'boolean') return 'flag';
  return name === 'heading' ? 'level' : 'text';
}

/** @param lines by names such as `widgetOnCall` */
function lineOf(name: string, lines: Readonly<Record<string, string>>): string {
  const key = `widget-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const line = lines[key];
  if (line === undefined) throw new Error(`src/builder/locales has no ${key}`);
  return line;
}

/** The widgets of the registry with what may be set of each, in the order of the registry. */
export function offeredWidgets({ modules }: Manifest): OfferedWidget[] {
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  return WIDGETS.filter(({ name }) => !NOT_OFFERED.includes(name)).map(({ name }) => {
    const element = declared.find(({ tagName }) => tagName === `passerelle-${name}`);
    if (!element) throw new Error(`custom-elements.json has no passerelle-${name}: npm run manifest`);
    const fields = (element.attributes ?? [])
      .filter((each) => !OF_THE_SITE.has(each.name) && !OF_THE_WIDGET.has(each.name))
      .map((each) => ({
        name: each.name,
        type: typeOf(each.name, each.type?.text),
        help: (each.description ?? '').replaceAll(/\s+/g, ' ').trim(),
      }))
      .sort((one, other) => Number(FIRST.includes(other.name)) - Number(FIRST.includes(one.name)));
    return { name, shows: { fr: lineOf(name, fr), en: lineOf(name, en) }, fields };
  });
}

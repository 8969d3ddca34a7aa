import { majorFolder } from '../domain/release.js';
import type { Choice, ColourName, Where } from './choice.js';
import { call, inside, shownIn, type Fallback } from './inside.js';
import { tag, type Piece, type Tag } from './markup.js';

/** The published folder whose widgets are pasted. */
export interface Published {
  /** Absolute, with a slash at its end. */
  readonly folder: string;
  /** Of the widgets, such as `0.2.0`. */
  readonly version: string;
  /** Hash of each script that can be pasted, as the attribute `integrity` has it. */
  readonly integrity: Readonly<Record<Choice['file'], string>>;
  /** The keys that signed its feed, as a page pins them. */
  readonly key?: string | undefined;
}

/** One field to copy: `once` for the whole site, `place` where the widgets are seen, `whole` for both in one. */
export interface Part {
  readonly role: 'once' | 'place' | 'whole';
  readonly pieces: readonly Piece[];
}

/** Which widgets read the name of a place, and which the id of a facility. */
export const TAKES_NEAR: readonly string[] = ['finder', 'panorama'];
export const TAKES_FACILITY: readonly string[] = ['facility', 'on-call', 'contact'];

/** A widget that acts on the whole page is never made of a plain element. */
const TAG_ONLY: readonly string[] = ['exit'];

export function loaderTag(choice: Choice, { folder, version, integrity, key }: Published): Tag {
  const release = choice.release === 'exact' ? version : majorFolder(version);
  return tag('script', {
    async: true,
    type: 'module',
    'data-passerelle': true,
    src: `${folder}widgets/${release}/${choice.file}.js`,
    integrity: choice.integrity ? integrity[choice.file] : undefined,
    'data-feed': `${folder}feed.json`,
    'data-key': key,
    'data-country': choice.country,
  });
}

/** The rule that gives the widgets their colours; none where they take those of the page. */
export function colourRule({ colours }: Pick<Choice, 'colours'>): string | undefined {
  const names = Object.keys(colours) as ColourName[];
  const set = names.map((name) => `--passerelle-${name}: ${colours[name] ?? ''}`);
  return set.length > 0 ? `:root { ${set.join('; ')} }` : undefined;
}

function widgetAttributes(name: string, choice: Choice): Readonly<Record<string, string | undefined>> {
  // What is chosen in a finder becomes the recipient of a form beside it.
  const isFree = name === 'contact' && choice.widgets.includes('finder');
  return {
    near: (TAKES_NEAR.includes(name) && choice.near) || undefined,
    facility: (TAKES_FACILITY.includes(name) && !isFree && choice.facility) || undefined,
  };
}

function customTag(name: string, choice: Choice, { folder }: Published, fallback: Fallback): Tag {
  const attributes = { lang: choice.lang || undefined, ...widgetAttributes(name, choice) };
  return tag(`passerelle-${name}`, attributes, ...inside(name, choice, folder, fallback));
}

function plainElement(name: string, choice: Choice, { folder }: Published, fallback: Fallback): Tag {
  const own = Object.entries(widgetAttributes(name, choice)).map(([key, value]) => [`data-${key}`, value]);
  const attributes = {
    'data-passerelle': name,
    lang: choice.lang || undefined,
    ...(Object.fromEntries(own) as Tag['attributes']),
  };
  return tag('div', attributes, ...inside(name, choice, folder, fallback));
}

/** Pixels, in which most lists are read without scrolling far: what a frame has where the script beside it is taken out. */
const FRAME_HEIGHT = 900;

/** Pixels of a frame with the exit: its whole height is in view on a telephone, so that the button is. */
const EXIT_FRAME_HEIGHT = 500;

/** Whether a frame grows with what it shows. The exit stands at its lower edge, which has to stay in view. */
export const growsWith = ({ widgets }: Pick<Choice, 'widgets'>): boolean => !widgets.includes('exit');

/** What a frame shows stands in its address; the number beside it, since a frame shows nothing of its own content. */
function framed(choice: Choice, { folder, version }: Published, fallback: Fallback): readonly Piece[] {
  const frame = tag('iframe', {
    src: shownIn(folder, choice),
    title: fallback.publisher,
    width: '100%',
    height: String(growsWith(choice) ? FRAME_HEIGHT : EXIT_FRAME_HEIGHT),
    frameborder: '0',
    // "Near me", and what a visitor copies to take along.
    allow: 'geolocation; clipboard-write; web-share',
    loading: 'lazy',
  });
  const src = `${folder}widgets/${majorFolder(version)}/frame.js`;
  const grow = growsWith(choice) ? [tag('script', { async: true, type: 'module', src })] : [];
  const number = call(fallback);
  return [frame, ...grow, ...(number.length > 0 ? [tag('p', {}, ...number)] : [])];
}

/** What is copied for the place that was chosen, in the order in which it is pasted. */
export function partsOf(choice: Choice, published: Published, fallback: Fallback): readonly Part[] {
  const rule = colourRule(choice);
  const once: Piece[] = [loaderTag(choice, published), ...(rule ? [tag('style', {}, rule)] : [])];
  const tags = (of: Choice = choice): Tag[] =>
    of.widgets.map((name) => customTag(name, of, published, fallback));
  const divided = (around: (divs: readonly Piece[]) => readonly Piece[] = (divs) => divs): Part[] => {
    const isOnce = (name: string): boolean => TAG_ONLY.includes(name);
    const divs = choice.widgets.filter((name) => !isOnce(name));
    const page = choice.widgets.filter(isOnce).map((name) => customTag(name, choice, published, fallback));
    return [
      { role: 'once', pieces: [...once, ...page] },
      ...(divs.length > 0
        ? [
            {
              role: 'place' as const,
              pieces: around(divs.map((name) => plainElement(name, choice, published, fallback))),
            },
          ]
        : []),
    ];
  };
  const variants: Readonly<Record<Where, () => readonly Part[]>> = {
    page: () => [
      { role: 'once', pieces: once },
      { role: 'place', pieces: tags() },
    ],
    div: divided,
    wordpress: () => [{ role: 'whole', pieces: [...once, ...tags()] }],
    'wordpress-authors': divided,
    // SPIP leaves what stands in this tag as it is, and takes the tag itself away.
    spip: () => divided((divs) => [tag('html', {}, '\n', ...divs.flatMap((div) => [div, '\n']))]),
    drupal: divided,
    frame: () => [{ role: 'whole', pieces: framed(choice, published, fallback) }],
    // The box is a page of its own, without a language.
    box: () => [
      { role: 'whole', pieces: [...once, ...tags({ ...choice, lang: choice.lang || choice.page })] },
    ],
  };
  return variants[choice.where]();
}

/** What a page's content security policy has to allow, by where the scripts are trusted from. */
export function policiesOf({
  folder,
}: Pick<Published, 'folder'>): Readonly<Record<'host' | 'nonce' | 'frame', string>> {
  const { origin } = new URL(folder);
  return {
    frame: `frame-src ${origin}; script-src ${origin}`,
    host: `script-src ${origin}; connect-src ${origin}`,
    nonce: `script-src 'nonce-…' 'strict-dynamic'; connect-src ${origin}`,
  };
}

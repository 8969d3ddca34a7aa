import { writeChoice, type Choice } from './choice.js';
import { tag, type Piece, type Tag } from './markup.js';
import { hasNumber } from './short-list.js';
import { tagWords } from './words.js';

/** What is written for people: inside a tag until the widget works, and if it cannot. */
export interface Fallback {
  /** Names a frame. */
  readonly publisher: string;
  /** Address of the publisher's own site. */
  readonly site?: string | undefined;
  readonly helpline: { readonly name: string; readonly shown: string; readonly href: string } | undefined;
  /** Words of the link that leaves the page. */
  readonly leave: string;
  /** What the widgets show in short, by their name. */
  readonly lists?: Readonly<Record<string, Tag>>;
}

/** Where a page says nothing of the visitor; the webmaster may write another. */
const ELSEWHERE = 'https://www.wikipedia.org/';

/** Address of the page of a folder that shows a choice and nothing else: in a frame of another site, or alone. */
export function shownIn(folder: string, choice: Choice): string {
  const usual = {
    where: 'page',
    inside: 'list',
    width: 'phone',
    release: 'major',
    integrity: false,
  } as const;
  return `${folder}frame.html${writeChoice({ ...choice, ...usual })}`;
}

/** The number to call, with its name; nothing where the country has none. */
export function call({ helpline }: Pick<Fallback, 'helpline'>): readonly Piece[] {
  if (!helpline) return [];
  const link = tag('a', { href: helpline.href }, helpline.shown);
  return helpline.name ? [`${helpline.name} `, link] : [link];
}

/** Where the whole of a short list is: the same widget on a page of its own, and the site of the publisher. */
function whole(
  name: string,
  choice: Choice,
  folder: string,
  { lang }: Tag['attributes'],
  more: Fallback,
): Tag {
  const { all } = tagWords(typeof lang === 'string' ? lang : choice.page);
  const link = tag('a', { href: shownIn(folder, { ...choice, widgets: [name] }) }, all);
  const isSafe = more.site?.startsWith('https://') === true;
  const publisher = isSafe
    ? tag('a', { href: more.site, rel: 'noreferrer' }, more.publisher)
    : more.publisher;
  return tag('p', {}, link, ' – ', publisher);
}

/** What stands in the tag of a widget. */
export function inside(name: string, choice: Choice, folder: string, fallback: Fallback): readonly Piece[] {
  if (name === 'exit') return [tag('a', { href: ELSEWHERE }, fallback.leave)];
  const list = choice.inside === 'list' ? fallback.lists?.[name] : undefined;
  const number = call(fallback);
  if (!list) return number;
  const { attributes, children } = list;
  // Whatever the list holds, somebody can be called.
  const first = hasNumber(list) || number.length === 0 ? [] : [tag('p', {}, ...number)];
  const last = whole(name, choice, folder, attributes, fallback);
  return [tag('div', attributes, ...first, ...children, last)];
}

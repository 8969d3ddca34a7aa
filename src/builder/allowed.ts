import { tag, type Piece, type Tag } from './markup.js';

/** What may be pasted of a fragment: what the editor of WordPress leaves to those who only write there, and no more. */
const ELEMENTS = ['h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'strong', 'br', 'a', 'span'];

const HREF = /^(?:https:\/\/|tel:|mailto:)[^\s"'<>]+$/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
const DIRECTION = /^(?:ltr|rtl)$/;

function fitting(value: string | true | undefined, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

/** The language and the direction that an element says, where they are some. */
export function languageIn(attributes: Tag['attributes']): {
  readonly lang: string | undefined;
  readonly dir: string | undefined;
} {
  return { lang: fitting(attributes['lang'], LANGUAGE), dir: fitting(attributes['dir'], DIRECTION) };
}

/** A link where it leads to a page over https, a number or an address for mail. */
function hrefOf(attributes: Tag['attributes']): Tag['attributes'] | undefined {
  const href = fitting(attributes['href'], HREF);
  if (href === undefined) return undefined;
  return /^https:/i.test(href) ? { href, rel: 'noreferrer' } : { href };
}

/**
 * What may be pasted of a piece. An element that is not named here goes with all that it holds, a link that leads elsewhere
 * leaves its words; of attributes, addresses of links, languages and directions stay.
 */
export function plain(piece: Piece): readonly Piece[] {
  // The lines of a file mean nothing in a tag that is pasted as one line; spaces that keep words together stay.
  if (typeof piece === 'string') return [piece.replace(/[\t\r\n ]+/g, ' ')];
  const { attributes } = piece;
  // WordPress does not know the one, and the other does the same once it has a direction.
  const name = piece.name === 'bdi' ? 'span' : piece.name;
  if (!ELEMENTS.includes(name)) return [];
  const children = piece.children.flatMap(plain);
  const link = name === 'a' ? hrefOf(attributes) : {};
  if (link === undefined) return children;
  const { lang, dir } = languageIn(attributes);
  const isBare = name === 'span' && lang === undefined && dir === undefined;
  return isBare ? children : [tag(name, { ...link, lang, dir }, ...children)];
}

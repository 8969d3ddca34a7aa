/** HTML that is whole: what came from a feed is in it only as text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand between two pieces of HTML; a text is always escaped. */
export type Piece = Markup | string | number | undefined | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that no text needs and that a parser of HTML replaces: control characters, but for tab and new line. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** The one way of a text into HTML: right between tags, and between the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function written(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(written).join('');
  return escaped(String(piece));
}

/**
 * HTML as it is written here, with pieces that are escaped. A piece in a tag is the value of an attribute, and stands
 * between quotes.
 */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.map((each, at) => each + written(pieces[at])).join(''));
}

/** Each of the pieces on a line of its own. */
export function lines(pieces: readonly Piece[]): Markup {
  return new Markup(
    pieces
      .map(written)
      .filter((text) => text !== '')
      .join('\n'),
  );
}

/** True for the addresses to which a fragment leads: pages over https, mail and telephone. */
function isSafe(href: string): boolean {
  return URL.canParse(href) && /^(?:https|mailto|tel):$/.test(new URL(href).protocol);
}

/** A link; its words alone where the address is missing, or none to which a fragment leads. */
export function link(href: string | undefined, words: Piece): Markup {
  if (href === undefined || !isSafe(href)) return markup`${words}`;
  return new URL(href).protocol === 'https:'
    ? markup`<a href="${href}" rel="noreferrer">${words}</a>`
    : markup`<a href="${href}">${words}</a>`;
}

/** A list; nothing without items. */
export function list(items: readonly Piece[], kind: 'ul' | 'ol' = 'ul'): Markup | undefined {
  if (items.length === 0) return undefined;
  const inside = lines(items.map((item) => markup`<li>${item}</li>`));
  return kind === 'ul' ? markup`<ul>\n${inside}\n</ul>` : markup`<ol>\n${inside}\n</ol>`;
}

/** Levels of headings: a fragment stands inside a page, and begins under its second one. */
export type Level = 3 | 4 | 5 | 6;

export function title(level: Level, words: Piece): Markup {
  return markup`<h${level}>${words}</h${level}>`;
}

/** The level of what stands under a title. */
export function below(level: Level): Level {
  return level === 6 ? 6 : ((level + 1) as Level);
}

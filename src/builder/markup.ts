/** A tag with what stands in it. An attribute that is true is written without a value. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
  readonly children: readonly Piece[];
}

/** HTML as it is pasted and as it is drawn beside: both are made of this, so that they cannot differ. */
export type Piece = Tag | string;

export function tag(name: string, attributes: Tag['attributes'] = {}, ...children: readonly Piece[]): Tag {
  return { name, attributes, children };
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

function writeOne(piece: Piece): string {
  if (typeof piece === 'string') return escapeText(piece);
  const { name, attributes, children } = piece;
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : value === true ? [` ${key}`] : [` ${key}="${escapeValue(value)}"`],
  );
  // A line break holds nothing, and a second tag would be read as another one.
  if (name === 'br') return '<br>';
  return `<${name}${written.join('')}>${children.map(writeOne).join('')}</${name}>`;
}

/** The text to paste: each of the pieces on a line of its own. */
export function write(pieces: readonly Piece[]): string {
  return pieces.map(writeOne).join('\n');
}

/** The same as nodes of a page. */
export function draw(piece: Piece, page: Document): Node {
  if (typeof piece === 'string') return page.createTextNode(piece);
  const element = page.createElement(piece.name);
  for (const [key, value] of Object.entries(piece.attributes))
    if (value !== undefined) element.setAttribute(key, value === true ? '' : value);
  element.append(...piece.children.map((child) => draw(child, page)));
  return element;
}

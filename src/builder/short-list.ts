/**
 * A fragment in a form that is pasted by hand: what it is about, numbers and places of the chosen country, and its date.
 * The whole stays behind a link.
 */
import { languageIn, plain } from './allowed.js';
import { tag, type Piece, type Tag } from './markup.js';

/** What marks an entry of a fragment, and how many of each are pasted: what is longer is not read over by who pastes it. */
const MOST = { 'data-place': 10, 'data-helpline': 3, 'data-kind': 10 } as const;
type Mark = keyof typeof MOST;
const MARKS = Object.keys(MOST) as Mark[];

/** What a fragment says of itself at its end: its date, and whom its licence names. */
const ENDS = ['data-issued', 'data-attribution'];

/** Marks what a list says of itself: that it is only a start, or empty. */
const NOTICE = 'data-notice';

/** Marks the number for who is in none of the countries of the list. */
const ELSEWHERE = 'data-elsewhere';

const isTag = (piece: Piece | undefined): piece is Tag => typeof piece === 'object';
const tagsIn = ({ children }: Tag): readonly Tag[] => children.filter(isTag);
const isTitle = ({ name }: Tag): boolean => /^h[1-6]$/.test(name);
const isLink = (piece: Piece): boolean => isTag(piece) && (piece.name === 'a' || tagsIn(piece).some(isLink));

/** Whether a number to call stands somewhere in it. */
export function hasNumber(piece: Piece): boolean {
  if (!isTag(piece)) return false;
  const { href } = piece.attributes;
  return (typeof href === 'string' && href.startsWith('tel:')) || piece.children.some(hasNumber);
}

/** Whether an element is for pages of other countries alone. */
function isElsewhere({ attributes }: Tag, country: string | undefined): boolean {
  const its = attributes['data-country'];
  return typeof its === 'string' && its !== '' && country !== undefined && !its.split(' ').includes(country);
}

/** The first lines of a place, down to the first way to reach it; all of one that cannot be reached. */
function shortPlace({ children }: Tag): readonly Piece[] {
  const at = children.findIndex(isLink);
  return at < 0 ? children : children.slice(0, at + 1);
}

/** The name of a kind, and the sentence that says what it is. */
function shortKind(kind: Tag): readonly Piece[] {
  const all = tagsIn(kind);
  return [all.find(isTitle), all.find(({ name }) => name === 'p')].filter(isTag);
}

/** Takes the first entries of each sort, in the order of the fragment. */
class Cut {
  private readonly taken: Record<Mark, number> = { 'data-place': 0, 'data-helpline': 0, 'data-kind': 0 };
  private readonly country: string | undefined;

  constructor(country: string | undefined) {
    this.country = country;
  }

  /** What is left of an element that is no part of an opening: entries, titles, and lines with a number to call. */
  of(element: Tag): readonly Piece[] {
    if (isElsewhere(element, this.country)) return [];
    const mark = MARKS.find((each) => each in element.attributes);
    if (mark) return this.entry(element, mark);
    if (isTitle(element)) return [element];
    // Who is in the chosen country has its own numbers above.
    if (ELSEWHERE in element.attributes && this.country !== undefined && this.taken['data-helpline'] > 0)
      return [];
    if (element.name === 'p') return hasNumber(element) || NOTICE in element.attributes ? [element] : [];
    if (!['div', 'ul', 'ol', 'li', 'section'].includes(element.name)) return [];
    const inside = tagsIn(element).flatMap((each) => this.of(each));
    if (element.name === 'div' || element.name === 'section') return inside;
    // A list without entries was one of something else.
    return inside.some((each) => !isTag(each) || !isTitle(each)) ? [tag(element.name, {}, ...inside)] : [];
  }

  private entry(element: Tag, mark: Mark): readonly Piece[] {
    if (this.taken[mark] >= MOST[mark]) return [];
    this.taken[mark]++;
    if (mark === 'data-place') return shortPlace(element);
    return mark === 'data-kind' ? shortKind(element) : element.children;
  }
}

/** Leaves out the titles that stand over nothing. */
function withoutEmptyTitles(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].reverse()) {
    const [next] = kept;
    const isOver =
      next !== undefined && !(isTag(next) && isTitle(next) && isTag(piece) && next.name <= piece.name);
    if (isOver || !isTag(piece) || !isTitle(piece)) kept.unshift(piece);
  }
  return kept;
}

/**
 * @param fragment its outermost element, as it was read
 * @param country the chosen one; without it, entries of every country count
 * @returns an element with its language, fit to stand in any tag; undefined where nothing is left
 */
export function shortList(fragment: Tag, country: string | undefined): Tag | undefined {
  const cut = new Cut(country);
  const pieces: Piece[] = [];
  const ends: Piece[] = [];
  const all = tagsIn(fragment);
  // What stands under the first title, before any other, says what the widget is about.
  let isOpening = true;
  all.forEach((element, at) => {
    if (ENDS.some((each) => each in element.attributes)) {
      ends.push(element);
      return;
    }
    if (element.name !== 'p') isOpening = element.name === 'h3';
    // A line over a list is nothing without it.
    const isLabel = /^([uo]l|dl|table)$/.test(all[at + 1]?.name ?? '');
    if (element.name === 'p' && isOpening && !isLabel) pieces.push(element);
    else pieces.push(...cut.of(element));
  });
  const left = withoutEmptyTitles(pieces);
  if (left.length === 0) return undefined;
  const { lang, dir } = languageIn(fragment.attributes);
  const attributes = { lang, dir: dir === 'rtl' ? dir : undefined };
  return tag('div', attributes, ...[...left, ...ends].flatMap(plain));
}

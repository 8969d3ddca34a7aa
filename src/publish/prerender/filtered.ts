import { parseFragment, type Element } from 'parse5';
import { attribute, isElement, type Span } from './page.js';

/** What the tag of a widget, or what is around it, says of the entries to show. */
export interface Wanted {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | undefined;
  /** Ids of kinds; all of them when there is none. */
  readonly kinds: readonly string[];
}

const words = (value: string | undefined): string[] => value?.split(/\s+/).filter(Boolean) ?? [];

function isUnwanted(element: Element, { country, kinds }: Wanted): boolean {
  const its = words(attribute(element, 'data-country'));
  if (country !== undefined && its.length > 0 && !its.includes(country)) return true;
  const kind = attribute(element, 'data-kind');
  return kinds.length > 0 && kind !== undefined && !kinds.includes(kind);
}

/** A place of the list: the one thing for which an area, and a country, is there. */
const isPlace = (element: Element): boolean => attribute(element, 'data-place') !== undefined;
const isArea = (element: Element): boolean => attribute(element, 'data-places') !== undefined;

function spanOf({ sourceCodeLocation: at }: Element): Span {
  return { from: at?.startOffset ?? 0, to: at?.endOffset ?? 0 };
}

interface Looked {
  readonly cuts: readonly Span[];
  /** Whether a place is left. */
  readonly holdsPlace: boolean;
  /** Whether anything but spaces is left. */
  readonly isEmpty: boolean;
}

function look(element: Element, wanted: Wanted): Looked {
  const whole = { cuts: [spanOf(element)], holdsPlace: false, isEmpty: true };
  if (isUnwanted(element, wanted)) return whole;
  const children = element.childNodes.filter(isElement).map((each) => look(each, wanted));
  const holdsPlace = isPlace(element) || children.some((each) => each.holdsPlace);
  if (isArea(element) && !holdsPlace) return whole;
  // An entry of a list goes with what it held.
  if (element.tagName === 'li' && children.length > 0 && children.every((each) => each.isEmpty)) return whole;
  return { cuts: children.flatMap((each) => each.cuts), holdsPlace, isEmpty: false };
}

/** A fragment without the entries of other countries and other kinds, and without the titles that then stand over nothing. */
export function filtered(fragment: string, wanted: Wanted): string {
  if (wanted.country === undefined && wanted.kinds.length === 0) return fragment;
  const { childNodes } = parseFragment(fragment, { sourceCodeLocationInfo: true });
  const cuts = childNodes.filter(isElement).flatMap((each) => look(each, wanted).cuts);
  let text = fragment;
  for (const { from, to } of [...cuts].reverse())
    // With the line that it had for itself.
    text = text.slice(0, from) + text.slice(text.startsWith('\n', to) ? to + 1 : to);
  return text;
}

/** Ids of the places and numbers that a fragment names. */
export function idsIn(fragment: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (element: Element): void => {
    for (const name of ['data-place', 'data-helpline']) {
      const id = attribute(element, name);
      if (id !== undefined) ids.add(id);
    }
    element.childNodes.filter(isElement).forEach(visit);
  };
  parseFragment(fragment).childNodes.filter(isElement).forEach(visit);
  return ids;
}

import { wordKey } from './word-key.js';

/** What people call each kind of place: its id, its label or its abbreviation, and the id. */
export type KindWords = ReadonlyMap<string, string>;

/** What texts in one language call kinds of place. */
interface KindTexts {
  readonly kinds: Readonly<
    Record<string, { readonly label: string; readonly abbreviation?: string | undefined }>
  >;
}

/**
 * The words of the kinds of a feed. A word that stands for two kinds stands for none.
 *
 * @param packs texts of the feed, in any number of languages
 */
export function kindWords(kinds: readonly string[], packs: readonly KindTexts[]): KindWords {
  const words = new Map<string, string | undefined>();
  const add = (written: string | undefined, kind: string): void => {
    const key = wordKey(written ?? '');
    if (key === '') return;
    words.set(key, words.has(key) && words.get(key) !== kind ? undefined : kind);
  };
  for (const kind of kinds)
    for (const { kinds: texts } of packs) {
      const text = Object.hasOwn(texts, kind) ? texts[kind] : undefined;
      add(text?.label, kind);
      add(text?.abbreviation, kind);
    }
  /* An id is never another kind's word. */
  for (const kind of kinds) words.set(wordKey(kind), kind);
  return new Map([...words].flatMap(([word, kind]) => (kind === undefined ? [] : [[word, kind] as const])));
}

/** The kind that a cell names: by a word, or by one with its abbreviation before or after it. Undefined when none is. */
export function readKind(written: string, words: KindWords): string | undefined {
  const exact = words.get(wordKey(written));
  if (exact !== undefined) return exact;
  const parts = written.split(/[()[\]:–—/]|\s-\s/).filter((part) => part.trim() !== '');
  const meant = new Set(parts.flatMap((part) => words.get(wordKey(part)) ?? []));
  return parts.length > 1 && meant.size === 1 ? [...meant][0] : undefined;
}

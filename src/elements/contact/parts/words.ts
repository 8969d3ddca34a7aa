import type { TemplateResult } from 'lit';
import type { ContactKey, ContactLocale } from '../strings.js';

/** A sentence with names and numbers in it, each of which keeps its own direction and language. */
export function withWords(
  { t }: ContactLocale,
  key: ContactKey,
  words: Readonly<Record<string, TemplateResult | string>>,
): unknown[] {
  const names = Object.keys(words);
  const marked = t(key, Object.fromEntries(names.map((name, at) => [name, `\u0000${at}\u0000`])));
  return marked.split('\u0000').map((part, at) => (at % 2 ? words[names[Number(part)] ?? ''] : part));
}
